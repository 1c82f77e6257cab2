package org.masthead.web.admin.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-24, 2026-11-24, 2026-11-23, 2026-11-25, Tue 24 Nov 2026",
        "2026-W48, 2026-11-23, 2026-11-29, 2026-W47, 2026-W49, Week 48 of 2026 (23 Nov 2026 – 29 Nov 2026)",
        "2026-W53, 2026-12-28, 2027-01-03, 2026-W52, 2027-W01, Week 53 of 2026 (28 Dec 2026 – 3 Jan 2027)",
        "2026-02, 2026-02-01, 2026-02-28, 2026-01, 2026-03, February 2026",
        "2024-02, 2024-02-01, 2024-02-29, 2024-01, 2024-03, February 2024",
        "2026-Q4, 2026-10-01, 2026-12-31, 2026-Q3, 2027-Q1, Quarter 4 of 2026",
        "2026, 2026-01-01, 2026-12-31, 2025, 2027, 2026",
        "2026-11-01..2026-11-10, 2026-11-01, 2026-11-10, 2026-10-22..2026-10-31, 2026-11-11..2026-11-20, 1 Nov 2026 – 10 Nov 2026"
    })
    void anAddressNamesDaysAndTheirNeighbours(
            String text, LocalDate from, LocalDate to, String previous, String next, String title) {
        Span span = Span.parse(text, TODAY);

        assertEquals(from, span.days().from());
        assertEquals(to, span.days().to());
        assertEquals(text, span.text());
        assertEquals(previous, span.previous().text());
        assertEquals(next, span.next().text());
        assertEquals(title, span.title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-13",
                "2026-W54",
                "2026-Q5",
                "2026-02-30",
                "0000-01-01..2026-01-01",
                "2026-11-24..soon"
            })
    void whatNamesNothingIsTheTwentyEightDaysBeforeToday(String text) {
        assertEquals("2026-10-27..2026-11-23", Span.parse(text, TODAY).text());
    }

    @Test
    void aRangeMayBeGivenInEitherOrder() {
        assertEquals(
                "2026-11-01..2026-11-10",
                Span.parse("2026-11-10..2026-11-01", TODAY).text());
    }
}
