package org.masthead.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * One import, known as long as what it brought in.
 *
 * @param kind {@code access-log} or {@code statistics}
 * @param format as recognised or named; empty before that
 * @param firstDay null when it brought in nothing
 * @param takenBackBy the run that takes or took it back, or null
 */
public record Imported(
        UUID id,
        String kind,
        String format,
        String title,
        String requestedBy,
        Instant requestedAt,
        State state,
        LocalDate firstDay,
        LocalDate lastDay,
        UUID takenBackBy) {
    public enum State {
        UNDER_WAY,
        COMPLETED,
        FAILED,
        STOPPED,
        TAKING_BACK,
        TAKEN_BACK;

        /** {@code under-way}, {@code completed} … */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static State of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
