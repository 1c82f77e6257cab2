package org.masthead.analytics.accesslog;

import java.time.Instant;
import java.time.ZoneId;

/** Which calendar day of the site's zone a moment belongs to; quick for moments that follow each other. */
final class SiteDays {
    private final ZoneId zone;
    private long minute = Long.MIN_VALUE;
    private int day;

    SiteDays(ZoneId zone) {
        this.zone = zone;
    }

    /** Days since 1970. */
    int day(long epochSecond) {
        long itsMinute = Math.floorDiv(epochSecond, 60);
        if (itsMinute != minute) {
            minute = itsMinute;
            day = (int) Instant.ofEpochSecond(epochSecond)
                    .atZone(zone)
                    .toLocalDate()
                    .toEpochDay();
        }
        return day;
    }
}
