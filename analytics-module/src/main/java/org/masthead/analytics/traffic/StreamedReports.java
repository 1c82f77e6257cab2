package org.masthead.analytics.traffic;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.masthead.analytics.Receipt;
import org.masthead.analytics.Received;
import org.masthead.analytics.ReportCheck;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.ReportEdition;
import org.masthead.analytics.ReportFormat;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.Reports;
import org.masthead.content.Allowed;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleGroups;
import org.masthead.content.ArticleId;
import org.masthead.content.Articles;
import org.masthead.content.Role;
import org.masthead.content.SiteTime;

/** Writes each report row by row from a cursor, so that its length costs no memory. */
@ApplicationScoped
@Allowed({Role.EDITOR, Role.ANALYST})
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class StreamedReports implements Reports {
    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    private ReportShelf shelf;
    private SiteTime time;

    protected StreamedReports() {}

    @Inject
    StreamedReports(Articles articles, ArticleGroups groups, SiteTime time) {
        this.shelf = new ReportShelf(articles::facts, groups);
        this.time = time;
    }

    StreamedReports(
            DataSource database,
            Function<Collection<ArticleId>, Map<ArticleId, ArticleFacts>> facts,
            ArticleGroups groups,
            SiteTime time) {
        this.database = database;
        this.shelf = new ReportShelf(facts, groups);
        this.time = time;
    }

    @Override
    public List<ReportColumn> columns(ReportOrder order) {
        return shelf.report(order).columns();
    }

    @Override
    public ReportEdition edition(ReportOrder order) {
        try (var snapshot = Snapshot.of(database)) {
            TallyState state = state(snapshot.connection(), order);
            return new ReportEdition(
                    state.tag(), state.provisional(), Receipts.tagged(snapshot.connection(), order, state.tag()));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void write(ReportOrder order, ReportFormat format, OutputStream out) throws IOException {
        written(order, format, out);
    }

    private Receipt written(ReportOrder order, ReportFormat format, OutputStream out) throws IOException {
        Receipt receipt;
        try (var snapshot = Snapshot.of(database)) {
            TallyState state = state(snapshot.connection(), order);
            Report report = shelf.report(order);
            var writing = new ReportWriting(order, report.columns(), state);
            writing.begin(format, out);
            report.rows(snapshot.connection(), order, writing);
            writing.close();
            receipt = writing.receipt(time.clock().instant());
        } catch (SQLException e) {
            throw new IOException("the tallies could not be read", e);
        }
        keep(receipt);
        return receipt;
    }

    private void keep(Receipt receipt) throws IOException {
        try (Connection connection = database.getConnection()) {
            Receipts.keep(connection, receipt);
        } catch (SQLException e) {
            throw new IOException("the receipt could not be kept", e);
        }
    }

    @Override
    public List<List<String>> first(ReportOrder order, int rows) {
        try (var snapshot = Snapshot.of(database)) {
            return FirstRows.of(shelf.report(order), snapshot.connection(), order, rows);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the tallies could not be read", e);
        }
    }

    @Override
    public Receipt receipt(ReportOrder order) throws IOException {
        Optional<Receipt> kept = edition(order).receipt();
        return kept.isPresent() ? kept.get() : written(order, ReportFormat.CSV, OutputStream.nullOutputStream());
    }

    @Override
    public ReportCheck check(String address, String fileName, InputStream file) throws IOException {
        return new ReportChecking(database, this, shelf).check(Orders.fromAddress(address), fileName, file);
    }

    @Override
    public List<Received> received(LocalDate from, LocalDate to) {
        try (Connection connection = database.getConnection()) {
            return ReceivedDays.between(connection, from, to);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private TallyState state(Connection connection, ReportOrder order) throws SQLException {
        return TallyState.of(connection, order, shelf.report(order), time.today());
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("the tallies could not be read", e);
    }
}
