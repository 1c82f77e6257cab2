package org.masthead.analytics.traffic;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.masthead.analytics.Period;
import org.masthead.analytics.Received;
import org.masthead.analytics.TrafficReports;
import org.masthead.analytics.mostviewed.PeriodRanking;
import org.masthead.content.Allowed;
import org.masthead.content.Articles;
import org.masthead.content.Role;

/** Writes each report row by row from a cursor, so that its length costs no memory. */
@ApplicationScoped
@Allowed({Role.EDITOR, Role.ANALYST})
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class StreamedReports implements TrafficReports {
    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    private PeriodRanking ranking;

    protected StreamedReports() {}

    @Inject
    StreamedReports(Articles articles) {
        this.ranking = new PeriodRanking(articles::facts);
    }

    StreamedReports(DataSource database, PeriodRanking ranking) {
        this.database = database;
        this.ranking = ranking;
    }

    @Override
    public void mostViewedCsv(Period period, Ranked by, boolean forExcel, OutputStream out) throws IOException {
        try (var table = new CsvTable(MostViewedRows.COLUMNS, forExcel, out)) {
            mostViewed(period, by, table);
        }
    }

    @Override
    public void mostViewedJson(Period period, Ranked by, OutputStream out) throws IOException {
        var head = new TreeMap<>(Map.of(
                "period", period.kind().text(),
                "start", period.start().toString(),
                "end", period.end().toString(),
                "by", by.name().toLowerCase(Locale.ROOT)));
        try (var table = new JsonTable(head, MostViewedRows.COLUMNS, out)) {
            mostViewed(period, by, table);
        }
    }

    private void mostViewed(Period period, Ranked by, ReportTable table) throws IOException {
        var rows = new MostViewedRows(period, table);
        streamed(connection -> {
            if (by == Ranked.ARTICLE) {
                ranking.eachArticle(connection, period, Long.MAX_VALUE, rows::write);
            } else {
                ranking.eachPath(connection, period, rows::write);
            }
        });
    }

    @Override
    public void trafficCsv(LocalDate from, LocalDate to, boolean forExcel, OutputStream out) throws IOException {
        try (var table = new CsvTable(TrafficRows.COLUMNS, forExcel, out)) {
            streamed(connection -> TrafficRows.write(connection, from, to, table));
        }
    }

    @Override
    public void trafficJson(LocalDate from, LocalDate to, OutputStream out) throws IOException {
        var head = new TreeMap<>(Map.of("from", from.toString(), "to", to.toString()));
        try (var table = new JsonTable(head, TrafficRows.COLUMNS, out)) {
            streamed(connection -> TrafficRows.write(connection, from, to, table));
        }
    }

    @Override
    public List<Received> received(LocalDate from, LocalDate to) {
        try (Connection connection = database.getConnection()) {
            return ReceivedDays.between(connection, from, to);
        } catch (SQLException e) {
            throw new IllegalStateException("the tallies could not be read", e);
        }
    }

    private void streamed(Work work) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.run(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IOException("the tallies could not be read", e);
        }
    }

    private interface Work {
        void run(Connection connection) throws SQLException, IOException;
    }
}
