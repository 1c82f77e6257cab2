package org.masthead.content.wordpress;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Moments as an export writes them: {@code 2013-03-15 18:20:05}; all zeros where there is none. */
final class PostTimes {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private PostTimes() {}

    /** @param zone of the local time, which counts only where the one in UTC is missing */
    static Optional<Instant> moment(String utc, String local, ZoneId zone) {
        return parsed(utc).map(time -> time.toInstant(ZoneOffset.UTC)).or(() -> parsed(local)
                .map(time -> time.atZone(zone).toInstant()));
    }

    private static Optional<LocalDateTime> parsed(String text) {
        if (text.isBlank() || text.startsWith("0000")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(text.strip(), FORM));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
