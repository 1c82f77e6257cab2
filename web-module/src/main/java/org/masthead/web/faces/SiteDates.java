package org.masthead.web.faces;

import com.ibm.icu.text.DateFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import org.masthead.content.SiteTime;

/**
 * Dates as readers see them, in the site's zone and language and in the calendar that the language's countries keep:
 * {@code #{dates.inFull(article.publishedAt)}}. What has no date shows none.
 */
@Named("dates")
@ApplicationScoped
public class SiteDates {
    private ZoneId zone;
    private SiteTime time;
    private DatePattern full;
    private DatePattern brief;
    private DatePattern clock;
    private DatePattern moment;
    private DatePattern fullMoment;
    private DatePattern month;

    protected SiteDates() {}

    @Inject
    SiteDates(SiteTime time, Texts texts) {
        var locale = texts.locale();
        this.time = time;
        this.zone = time.zone();
        this.full = DatePattern.date(DateFormat.FULL, locale);
        this.brief = DatePattern.date(DateFormat.LONG, locale);
        this.clock = new DatePattern(DateFormat.getTimeInstance(DateFormat.SHORT, locale));
        this.moment = DatePattern.dateAndTime(DateFormat.LONG, locale);
        this.fullMoment = DatePattern.dateAndTime(DateFormat.FULL, locale);
        this.month = DatePattern.gregorian("yMMMM", locale);
    }

    /** "Tuesday, 25 February 2025". */
    public String inFull(Instant moment) {
        return moment == null ? "" : full.format(here(moment));
    }

    /** "25 February 2025". */
    public String brief(Instant moment) {
        return moment == null ? "" : brief.format(here(moment));
    }

    /** "14:05". */
    public String clock(Instant moment) {
        return moment == null ? "" : clock.format(here(moment));
    }

    /** "25 February 2025 at 14:05". */
    public String withClock(Instant moment) {
        return moment == null ? "" : this.moment.format(here(moment));
    }

    /** "Tuesday, 25 February 2025 at 14:05". */
    public String inFullWithClock(Instant moment) {
        return moment == null ? "" : fullMoment.format(here(moment));
    }

    /** "25 February 2025". */
    public String day(LocalDate day) {
        return day == null ? "" : brief.format(day.atStartOfDay());
    }

    /** "Tuesday, 25 February 2025". */
    public String dayInFull(LocalDate day) {
        return day == null ? "" : full.format(day.atStartOfDay());
    }

    /** "February 2025": a month of the Gregorian calendar in every language, as the archive's addresses count them. */
    public String month(YearMonth month) {
        return month == null ? "" : this.month.format(month.atDay(1).atStartOfDay());
    }

    /** For the {@code datetime} attribute: to the second, finer than any reader looks. */
    public String machine(TemporalAccessor moment) {
        if (moment == null) {
            return "";
        }
        return (moment instanceof Instant instant ? instant.truncatedTo(ChronoUnit.SECONDS) : moment).toString();
    }

    public String today() {
        return inFull(time.clock().instant());
    }

    /** The {@code datetime} of {@link #today()}. */
    public String todayForMachines() {
        return machine(LocalDate.now(time.clock().withZone(zone)));
    }

    private LocalDateTime here(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }
}
