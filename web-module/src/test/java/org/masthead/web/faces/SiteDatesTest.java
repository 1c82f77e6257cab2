package org.masthead.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.content.SiteTime;

class SiteDatesTest {
    private static final Instant LATE = Instant.parse("2025-02-25T23:30:00Z");

    @Test
    void aDateInFullNamesTheWeekdayAndTheMonth() {
        assertEquals("Tuesday, 25 February 2025", in("UTC").inFull(LATE));
    }

    @Test
    void theDayIsTheSites() {
        assertEquals("Wednesday, 26 February 2025", in("Europe/Berlin").inFull(LATE));
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
    void aDateAndItsTimeAreJoinedAsTheLanguageJoinsThem() {
        assertEquals("25 February 2025 at 23:30", in("UTC").withClock(LATE));
        assertEquals("Tuesday, 25 February 2025 at 23:30", in("UTC").inFullWithClock(LATE));
        assertEquals("25. Februar 2025 um 23:30", in("UTC", "de").withClock(LATE));
        assertEquals("سه\u200cشنبه ۷ اسفند ۱۴۰۳ ساعت ۲۳:۳۰", in("UTC", "fa").inFullWithClock(LATE));
    }

    @Test
    void machinesReadADateToTheSecond() {
        assertEquals("2025-02-25T23:30:00Z", in("UTC").machine(LATE.plusMillis(533)));
        assertEquals("2025-02-26", in("Europe/Berlin").todayForMachines());
    }

    @Test
    void aDayIsWrittenWithoutItsTime() {
        assertEquals("1 March 2025", in("UTC").day(LocalDate.of(2025, 3, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en    | Tuesday, 25 February 2025    | 25 February 2025    | February 2025   | 23:30",
                "en-US | Tuesday, February 25, 2025  | February 25, 2025   | February 2025   | 11:30\u202fPM",
                "de    | Dienstag, 25. Februar 2025  | 25. Februar 2025    | Februar 2025    | 23:30",
                "fr    | mardi 25 février 2025       | 25 février 2025     | février 2025    | 23:30",
                "es    | martes, 25 de febrero de 2025 | 25 de febrero de 2025 | febrero de 2025 | 23:30",
                "ar-EG | الثلاثاء، ٢٥ فبراير ٢٠٢٥        | ٢٥ فبراير ٢٠٢٥         | فبراير ٢٠٢٥       | ١١:٣٠ م",
                "fa    | سه\u200cشنبه ۷ اسفند ۱۴۰۳         | ۷ اسفند ۱۴۰۳          | فوریه ۲۰۲۵        | ۲۳:۳۰",
            })
    void datesAreWrittenAsTheLanguageWritesThem(
            String language, String full, String brief, String month, String clock) {
        var dates = in("UTC", language);
        assertEquals(full, dates.inFull(LATE));
        assertEquals(brief, dates.brief(LATE));
        assertEquals(month, dates.month(YearMonth.of(2025, 2)));
        assertEquals(clock, dates.clock(LATE));
    }

    private static SiteDates in(String zone) {
        return in(zone, "en");
    }

    private static SiteDates in(String zone, String language) {
        return new SiteDates(new SiteTime(Clock.fixed(LATE, ZoneId.of(zone))), new Texts(language));
    }
}
