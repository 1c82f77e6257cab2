package org.masthead.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.masthead.analytics.HeldArticles;
import org.masthead.analytics.Period;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.Reports;
import org.masthead.analytics.Rolling;
import org.masthead.analytics.Tallies;
import org.masthead.content.ArticleGroups;
import org.masthead.content.NotAllowed;
import org.masthead.content.SiteTime;
import org.masthead.web.security.StaffMember;

/** {@code /admin/reports?period=week&start=2026-03-02}: the first rows of a report and where all of it is. */
@Named
@RequestScoped
public class ReportsPage {
    private static final int ROWS = 25;
    private static final int CHOICES = 300;

    @Inject
    private Reports reports;

    @Inject
    private HeldArticles held;

    @Inject
    private ArticleGroups groups;

    @Inject
    private Tallies tallies;

    @Inject
    private SiteTime time;

    @Inject
    private StaffMember staff;

    private String kind = "day";
    private String start;
    private String among = "";
    private String from;
    private String to;
    private Period period;
    private ReportOrder order;
    private List<ReportRow> rows = List.of();

    public void load() {
        Optional<Rolling> rolling = Rolling.named(kind);
        Period.Kind chosen = Choices.oneOf(Period.Kind.class, kind.toUpperCase(Locale.ROOT));
        period = Period.of(
                chosen == null ? Period.Kind.DAY : chosen,
                dayOr(start, time.today().minusDays(1)));
        if (rolling.isEmpty()) {
            kind = period.kind().text();
        }
        order = narrowed(rolling.map(window -> ReportOrder.rolling(window, time.today()))
                .orElseGet(() -> ReportOrder.mostViewed(period, "article")));
        rows = reports.first(order, ROWS).stream().map(ReportRow::of).toList();
        from = from == null ? order.from().toString() : from;
        to = to == null ? order.to().toString() : to;
    }

    /** By {@code section=town}; what names no group narrows nothing. */
    private ReportOrder narrowed(ReportOrder whole) {
        String[] parts = among.split("=", 2);
        var group =
                parts.length == 2 ? Choices.oneOf(ArticleGroups.Kind.class, parts[0].toUpperCase(Locale.ROOT)) : null;
        if (group == null || groups.group(group, parts[1]).isEmpty()) {
            among = "";
            return whole;
        }
        return whole.with(parts[0], parts[1]);
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

    /** A form that is sent back asks before the report is known. */
    public boolean isProvisional() {
        return order != null && reports.edition(order).provisional();
    }

    public boolean isRolling() {
        return Rolling.named(kind).isPresent();
    }

    /** How many articles wait for a look before the lists show them. */
    public long getHeldOut() {
        return held.all().stream().filter(each -> each.decidedAt() == null).count();
    }

    /** As in the addresses of the files. */
    public String getQuery() {
        return order.query();
    }

    public ReportOrder getOrder() {
        return order;
    }

    /** Sections, topics, tags and authors that the ranks can be narrowed to, the first of each. */
    public List<Choice> getChoices() {
        return Stream.of(ArticleGroups.Kind.values())
                .map(each -> new Choice(
                        each.name().toLowerCase(Locale.ROOT),
                        groups.all(each).stream().limit(CHOICES).toList()))
                .toList();
    }

    /** A kind of group and its members. */
    public record Choice(String kind, List<org.masthead.content.Named> groups) {}

    public LocalDate getPrevious() {
        return period.start().minusDays(1);
    }

    public LocalDate getNext() {
        return period.end().plusDays(1);
    }

    public Period getPeriod() {
        return period;
    }

    public List<ReportRow> getRows() {
        return rows;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "day" : kind;
    }

    public String getAmong() {
        return among;
    }

    public void setAmong(String among) {
        this.among = among == null ? "" : among;
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
