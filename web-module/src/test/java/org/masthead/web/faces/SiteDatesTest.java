package org.masthead.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.masthead.content.SiteTime;

class SiteDatesTest {
    private static final Instant LATE = Instant.parse("2025-02-25T23:30:00Z");

    @Test
    void aDateInFullNamesTheWeekdayAndTheMonth() {
        assertEquals("Tuesday 25 February 2025", in("UTC").inFull(LATE));
    }

    @Test
    void theDayIsTheSites() {
        assertEquals("Wednesday 26 February 2025", in("Europe/Berlin").inFull(LATE));
        assertEquals("00:30", in("Europe/Berlin").clock(LATE));
        assertEquals("25 February 2025", in("America/New_York").brief(LATE));
    }

    @Test
    void summerTimeIsTheSitesToo() {
        assertEquals("02:30", in("Europe/Berlin").clock(Instant.parse("2025-07-01T00:30:00Z")));
    }

    @Test
    void whatHasNoDateShowsNone() {
        assertEquals("", in("UTC").inFull(null));
        assertEquals("", in("UTC").day(null));
        assertEquals("", in("UTC").machine(null));
    }

    @Test
    void aDayIsWrittenWithoutItsTime() {
        assertEquals("1 March 2025", in("UTC").day(LocalDate.of(2025, 3, 1)));
    }

    private static SiteDates in(String zone) {
        return new SiteDates(new SiteTime(Clock.fixed(LATE, ZoneId.of(zone))), new Texts("en"));
    }
}
