package org.masthead.web.admin.analytics;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.masthead.analytics.Days;
import org.masthead.content.SiteTime;

/** The days that the address asks for, {@code ?in=2026-W48} or {@code ?from=2026-11-01&to=2026-11-24}: {@code #{span.title}}. */
@Named("span")
@RequestScoped
public class SpanChoice {
    @Inject
    private HttpServletRequest request;

    @Inject
    private SiteTime time;

    private Span span;
    private boolean given;

    @PostConstruct
    void read() {
        LocalDate from = day("from");
        LocalDate to = day("to");
        String in = request.getParameter("in");
        given = in != null || from != null && to != null;
        span = from != null && to != null
                ? Span.parse(Span.range(from, to).text(), time.today())
                : Span.parse(in, time.today());
    }

    private LocalDate day(String parameter) {
        try {
            String text = request.getParameter(parameter);
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    public Days days() {
        return span.days();
    }

    public LocalDate getFrom() {
        return span.days().from();
    }

    public LocalDate getTo() {
        return span.days().to();
    }

    /** As in addresses. */
    public String getText() {
        return span.text();
    }

    public String getTitle() {
        return span.title();
    }

    /** To carry the choice along: empty when none was made. */
    public String getQuery() {
        return given ? "?in=" + span.text() : "";
    }

    /** The same for an address that has a query already. */
    public String getCarried() {
        return given ? "&in=" + span.text() : "";
    }

    /** Where the address asks for none. */
    void otherwise(Span instead) {
        if (!given) {
            span = instead;
        }
    }

    public String getPrevious() {
        return span.previous().text();
    }

    /** Empty when all of it is to come. */
    public String getNext() {
        Span next = span.next();
        return next.days().from().isAfter(time.today()) ? "" : next.text();
    }

    /** Numbers of today, or of days to come, are not final. */
    public boolean isUnderWay() {
        return !span.days().to().isBefore(time.today());
    }

    /** The same place in time by day, week, month, quarter, year and as 28 days. */
    public List<Choice> getKinds() {
        LocalDate today = time.today();
        LocalDate anchor = span.days().to().isAfter(today) ? today : span.days().to();
        return Arrays.stream(Span.Kind.values())
                .map(kind -> new Choice(
                        kind.name().toLowerCase(Locale.ROOT),
                        kind.around(anchor).text(),
                        kind == span.kind()))
                .toList();
    }

    public record Choice(String name, String text, boolean here) {}
}
