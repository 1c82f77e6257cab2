package org.masthead.analytics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Calendar days of the site's time zone, both inclusive.
 *
 * @throws IllegalArgumentException a sentence for people: {@code to} lies before {@code from}
 */
public record Days(LocalDate from, LocalDate to) {
    /** The same weekdays lie so many days earlier: 52 weeks. */
    private static final int YEAR = 364;

    public Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The last day " + to + " lies before the first, " + from + ".");
        }
    }

    public static Days of(Period period) {
        return new Days(period.start(), period.end());
    }

    public long count() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As many days, up to the day before these. */
    public Days before() {
        return new Days(from.minusDays(count()), from.minusDays(1));
    }

    /** The same weekdays, 52 weeks earlier. */
    public Days yearEarlier() {
        return new Days(from.minusDays(YEAR), to.minusDays(YEAR));
    }
}
