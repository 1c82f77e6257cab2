package org.masthead.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "DAY, 2025-02-25, 2025-02-25, 2025-02-25",
        "WEEK, 2025-02-25, 2025-02-24, 2025-03-02",
        "WEEK, 2024-12-31, 2024-12-30, 2025-01-05",
        "MONTH, 2024-02-15, 2024-02-01, 2024-02-29",
    })
    void anyDayNamesItsPeriod(Period.Kind kind, LocalDate day, LocalDate start, LocalDate end) {
        Period period = Period.of(kind, day);
        assertEquals(start, period.start());
        assertEquals(end, period.end());
    }
}
