package org.masthead.analytics.traffic;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.masthead.analytics.Period;
import org.masthead.analytics.ReportKind;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.Rolling;
import org.masthead.analytics.UnreadableReport;

/** Which report a file is of, by what stands in it: where neither its address nor its name is known. */
final class FileOrder implements SavedReport.Reading {
    private final SavedReport saved;
    private LocalDate from;
    private LocalDate to;
    private String period = "";
    private boolean pathsWithoutArticle;

    private FileOrder(SavedReport saved) {
        this.saved = saved;
    }

    /** Empty for a file without rows. */
    static Optional<ReportOrder> of(ReportKind kind, SavedReport saved) {
        var order = new FileOrder(saved);
        try {
            saved.each(order);
            return Optional.ofNullable(order.from).map(day -> order.found(kind));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new UnreadableReport(
                    "The file's dates cannot be read. Send them as YYYY-MM-DD, as they were downloaded.");
        } catch (IOException e) {
            throw new UnreadableReport("The file cannot be read.");
        }
    }

    @Override
    public void row(List<String> cells, long line) {
        int start = Columns.position(saved.columns(), "start");
        LocalDate day = LocalDate.parse(cells.get(start >= 0 ? start : Columns.position(saved.columns(), "date")));
        from = from == null || day.isBefore(from) ? day : from;
        to = to == null || day.isAfter(to) ? day : to;
        if (start >= 0) {
            period = cells.get(0);
            pathsWithoutArticle |=
                    cells.get(Columns.position(saved.columns(), "article_id")).isEmpty();
        }
    }

    private ReportOrder found(ReportKind kind) {
        Optional<Rolling> rolling = Rolling.named(period);
        if (rolling.isPresent()) {
            return ReportOrder.rolling(
                    rolling.get(), from.plusDays(rolling.get().days()));
        }
        return kind == ReportKind.MOST_VIEWED
                ? ReportOrder.mostViewed(
                        Period.of(Period.Kind.named(period), from), pathsWithoutArticle ? "path" : "article")
                : new ReportOrder(kind, from, to, new TreeMap<>());
    }
}
