package org.masthead.analytics.traffic;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.masthead.analytics.Receipt;
import org.masthead.analytics.ReportCheck;
import org.masthead.analytics.ReportCheck.Outcome;
import org.masthead.analytics.ReportKind;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.Reports;
import org.masthead.analytics.UnreadableReport;

/** A file that came back, beside what its report says now. */
final class ReportChecking {
    static final long LARGEST = 1L << 30;

    private final DataSource database;
    private final Reports reports;
    private final ReportShelf shelf;

    ReportChecking(DataSource database, Reports reports, ReportShelf shelf) {
        this.database = database;
        this.reports = reports;
        this.shelf = shelf;
    }

    ReportCheck check(Optional<ReportOrder> asked, String fileName, InputStream sent) throws IOException {
        Path file = Files.createTempFile("masthead-check", ".csv");
        try {
            String bytes = take(sent, file);
            return check(asked, fileName, file, bytes);
        } catch (SQLException e) {
            throw new IOException("the report could not be compared", e);
        } finally {
            Files.delete(file);
        }
    }

    /** @return the digest of its bytes */
    private static String take(InputStream sent, Path file) throws IOException {
        try (OutputStream kept = Files.newOutputStream(file)) {
            var digested = new Digested(kept);
            long left = LARGEST;
            var block = new byte[1 << 16];
            for (int read = sent.read(block); read >= 0; read = sent.read(block)) {
                left -= read;
                if (left < 0) {
                    throw new UnreadableReport("The file is larger than 1 GB. Check a shorter range of days.");
                }
                digested.write(block, 0, read);
            }
            return digested.sha256Hex();
        }
    }

    private ReportCheck check(Optional<ReportOrder> asked, String fileName, Path file, String bytes)
            throws IOException, SQLException {
        SavedReport saved = SavedReport.of(file, shelf.tables());
        SavedReport.Content content = saved.content();
        Optional<Receipt> given;
        try (var snapshot = Snapshot.of(database)) {
            given = Receipts.of(snapshot.connection(), content.sha256(), asked);
        }
        ReportOrder order = asked.or(() -> given.map(Receipt::order))
                .or(() -> Orders.fromFileName(fileName).filter(named -> fits(named, saved)))
                .or(() -> FileOrder.of(kind(saved), saved))
                .orElseThrow(
                        () -> new UnreadableReport(
                                "The file has no rows that say which days it is of. Name the report's address, or the file as it was saved."));
        if (!fits(order, saved)) {
            throw new UnreadableReport("This is no file of the report "
                    + order.kind().text() + ", but of " + kind(saved).text() + ".");
        }
        Receipt now = reports.receipt(order);
        boolean wholeWidth = saved.columns().size() == reports.columns(order).size();
        if (wholeWidth && content.sha256().equals(now.sha256())) {
            Outcome outcome = bytes.equals(now.sha256()) ? Outcome.EQUAL : Outcome.SAME_CELLS;
            return new ReportCheck(order, outcome, given, now, content.rows(), 0, List.of());
        }
        return compared(order, saved, content, given, now);
    }

    private ReportCheck compared(
            ReportOrder order, SavedReport saved, SavedReport.Content content, Optional<Receipt> given, Receipt now)
            throws IOException, SQLException {
        try (var snapshot = Snapshot.of(database)) {
            Reasons reasons = given.isPresent()
                    ? new ReceiptReasons(given.get(), now)
                    : new RevisionReasons(new Revisions(snapshot.connection(), order));
            var comparison = new Comparison(saved, shelf.report(order).key(order), reasons);
            shelf.report(order).rows(snapshot.connection(), order, comparison);
            comparison.close();
            return new ReportCheck(
                    order,
                    comparison.differing() == 0 ? Outcome.SAME_CELLS : Outcome.DIFFERENT,
                    given,
                    now,
                    content.rows(),
                    comparison.differing(),
                    comparison.differences());
        }
    }

    private boolean fits(ReportOrder order, SavedReport saved) {
        return saved.isOf(shelf.report(order).columns());
    }

    private ReportKind kind(SavedReport saved) {
        return Arrays.stream(ReportKind.values())
                .filter(kind -> saved.isOf(shelf.columns(kind)))
                .findFirst()
                .orElseThrow();
    }
}
