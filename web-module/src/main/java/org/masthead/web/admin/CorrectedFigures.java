package org.masthead.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.masthead.analytics.ReportKind;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.Reports;
import org.masthead.content.SiteTime;

/** {@code /admin/corrected-figures?from=2026-09-01&to=2026-11-24}: what was changed in figures that had been final. */
@Named
@RequestScoped
public class CorrectedFigures {
    private static final int ROWS = 200;
    private static final int DAYS = 90;

    @Inject
    private Reports reports;

    @Inject
    private SiteTime time;

    private String from;
    private String to;
    private List<List<String>> rows = List.of();

    public void load() {
        LocalDate last = dayOr(to, time.today());
        LocalDate first = dayOr(from, last.minusDays(DAYS));
        if (first.isAfter(last)) {
            first = last;
        }
        from = first.toString();
        to = last.toString();
        rows = reports.first(ReportOrder.of(ReportKind.CORRECTIONS, first, last), ROWS);
    }

    private static LocalDate dayOr(String text, LocalDate otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            return otherwise;
        }
    }

    public boolean isMore() {
        return rows.size() == ROWS;
    }

    public List<List<String>> getRows() {
        return rows;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
