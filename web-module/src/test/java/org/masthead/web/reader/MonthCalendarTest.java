package org.masthead.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthCalendarTest {
    @ParameterizedTest
    @CsvSource({
        "2025-02, MONDAY, 5, 5",
        "2025-02, SUNDAY, 6, 5",
        "2021-02, MONDAY, 0, 4",
        "2025-06, MONDAY, 6, 6",
        "2025-02, SATURDAY, 0, 4"
    })
    void daysStandBelowTheirWeekdays(YearMonth month, DayOfWeek first, int before, int weeks) {
        var calendar = MonthCalendar.of(month, first, date -> 0);
        assertEquals(weeks, calendar.weeks().size());
        assertTrue(calendar.weeks().stream().allMatch(week -> week.size() == 7));
        assertEquals(first, calendar.weekdays().get(0));
        List<MonthCalendar.Day> days =
                calendar.weeks().stream().flatMap(List::stream).toList();
        assertEquals(before, days.stream().takeWhile(day -> day.number() == 0).count());
        assertEquals(
                month.lengthOfMonth(),
                days.stream().mapToInt(MonthCalendar.Day::number).max().orElse(0));
    }

    @Test
    void onlyDaysWithArticlesLeadSomewhere() {
        var days = MonthCalendar.of(YearMonth.of(2021, 2), DayOfWeek.MONDAY, date -> date.getDayOfMonth() == 3 ? 7 : 0)
                .weeks()
                .get(0);
        assertEquals("/archive/2021/02/03", days.get(2).address());
        assertEquals(7, days.get(2).articles());
        assertNull(days.get(1).address());
    }
}
