package org.masthead.analytics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A calendar period in the site's time zone: a day, an ISO 8601 week (Monday to Sunday) or a calendar month.
 *
 * @param start its first day
 */
public record Period(Kind kind, LocalDate start) {
    public enum Kind {
        DAY,
        WEEK,
        MONTH;

        /** As in addresses and reports: {@code day}, {@code week}, {@code month}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The reverse of {@link #text()}. */
        public static Kind named(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    public Period {
        start = switch (kind) {
            case DAY -> start;
            case WEEK -> start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> start.withDayOfMonth(1);
        };
    }

    /** The period of that kind that holds the day. */
    public static Period of(Kind kind, LocalDate anyDay) {
        return new Period(kind, anyDay);
    }

    /** Its last day, inclusive. */
    public LocalDate end() {
        return switch (kind) {
            case DAY -> start;
            case WEEK -> start.plusDays(6);
            case MONTH -> start.with(TemporalAdjusters.lastDayOfMonth());
        };
    }

    /** The one that ends the day before this begins. */
    public Period previous() {
        return of(kind, start.minusDays(1));
    }
}
