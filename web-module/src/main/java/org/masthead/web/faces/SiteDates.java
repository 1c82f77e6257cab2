package org.masthead.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.masthead.content.SiteTime;

/** Dates as readers see them, in the site's zone and language: {@code #{dates.inFull(article.publishedAt)}}. */
@Named("dates")
@ApplicationScoped
public class SiteDates {
    private ZoneId zone;
    private SiteTime time;
    private DateTimeFormatter full;
    private DateTimeFormatter brief;
    private DateTimeFormatter clock;

    protected SiteDates() {}

    @Inject
    SiteDates(SiteTime time, Texts texts) {
        this.time = time;
        this.zone = time.zone();
        this.full = pattern(texts, "date.full");
        this.brief = pattern(texts, "date.brief");
        this.clock = pattern(texts, "date.clock");
    }

    /** "Tuesday 25 February 2025". */
    public String inFull(Instant moment) {
        return moment == null ? "" : full.format(moment.atZone(zone));
    }

    /** "25 February 2025". */
    public String brief(Instant moment) {
        return moment == null ? "" : brief.format(moment.atZone(zone));
    }

    public String day(LocalDate day) {
        return day == null ? "" : brief.format(day);
    }

    /** "14:05". */
    public String clock(Instant moment) {
        return moment == null ? "" : clock.format(moment.atZone(zone));
    }

    /** For the {@code datetime} attribute. */
    public String machine(TemporalAccessor moment) {
        return moment == null ? "" : moment.toString();
    }

    public String today() {
        return inFull(time.clock().instant());
    }

    private static DateTimeFormatter pattern(Texts texts, String key) {
        return DateTimeFormatter.ofPattern(texts.of(key), texts.locale());
    }
}
