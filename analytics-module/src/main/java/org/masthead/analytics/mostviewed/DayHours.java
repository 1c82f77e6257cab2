package org.masthead.analytics.mostviewed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The hours of a calendar day, counted from its first moment.
 *
 * @param count 24, or 23 or 25 when the clocks change
 */
public record DayHours(Instant start, int count) {
    public static DayHours of(LocalDate day, ZoneId zone) {
        Instant start = day.atStartOfDay(zone).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        return new DayHours(start, Math.toIntExact((Duration.between(start, end).toMinutes() + 59) / 60));
    }

    /** The first moment of the hour with this number; the first is 0. */
    public Instant hour(int number) {
        return start.plus(Duration.ofHours(number));
    }
}
