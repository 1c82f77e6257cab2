package org.masthead.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.masthead.analytics.MostViewed;
import org.masthead.analytics.Period;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.Reports;
import org.masthead.analytics.Tallies;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;
import org.masthead.content.Articles;
import org.masthead.content.NotAllowed;
import org.masthead.content.SiteTime;
import org.masthead.web.security.StaffMember;

/** {@code /admin/reports?period=week&start=2026-03-02}: the first rows of a report and where all of it is. */
@Named
@RequestScoped
public class ReportsPage {
    private static final int ROWS = 25;

    @Inject
    private MostViewed mostViewed;

    @Inject
    private Reports reports;

    @Inject
    private Articles articles;

    @Inject
    private Tallies tallies;

    @Inject
    private SiteTime time;

    @Inject
    private StaffMember staff;

    private String kind = "day";
    private String start;
    private String from;
    private String to;
    private Period period;
    private List<RankedRow> rows = List.of();

    public void load() {
        Period.Kind chosen = Choices.oneOf(Period.Kind.class, kind.toUpperCase(Locale.ROOT));
        period = Period.of(
                chosen == null ? Period.Kind.DAY : chosen,
                dayOr(start, time.today().minusDays(1)));
        kind = period.kind().text();
        List<MostViewed.Row> ranked = mostViewed.report(period, ROWS);
        Map<ArticleId, ArticleFacts> facts =
                articles.facts(ranked.stream().map(MostViewed.Row::article).toList());
        rows = ranked.stream()
                .map(row -> RankedRow.of(row, facts.get(row.article())))
                .toList();
        from = from == null ? period.start().toString() : from;
        to = to == null ? period.end().toString() : to;
    }

    private static LocalDate dayOr(String text, LocalDate otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            return otherwise;
        }
    }

    public String recompute() {
        try {
            UUID run = tallies.recompute(
                    LocalDate.parse(from),
                    LocalDate.parse(to),
                    staff.getAccount().name());
            Say.done("reports.started");
            return "/admin/run?faces-redirect=true&id=" + run;
        } catch (DateTimeException notADay) {
            Say.refused(Say.text("reports.notADay"));
        } catch (IllegalArgumentException | NotAllowed refused) {
            Say.refused(refused.getMessage());
        }
        return null;
    }

    public boolean isProvisional() {
        return reports.edition(ReportOrder.mostViewed(period, "article")).provisional();
    }

    public LocalDate getPrevious() {
        return period.start().minusDays(1);
    }

    public LocalDate getNext() {
        return period.end().plusDays(1);
    }

    public Period getPeriod() {
        return period;
    }

    public List<RankedRow> getRows() {
        return rows;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "day" : kind;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
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
