package org.masthead.web.pagecache;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** A moment as HTTP headers write it. */
final class HttpDate {
    private static final long NEVER = -1;

    private HttpDate() {}

    /** Since 1970; -1 for no header, or one that is no date. */
    static long seconds(String header) {
        if (header == null) {
            return NEVER;
        }
        try {
            return OffsetDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toEpochSecond();
        } catch (DateTimeException noDate) {
            return NEVER;
        }
    }
}
