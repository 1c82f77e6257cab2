package org.masthead.web.reader;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A month as a table of weeks.
 *
 * @param weeks of seven days each; days of other months have no number
 */
public record MonthCalendar(YearMonth month, List<DayOfWeek> weekdays, List<List<Day>> weeks) {
    /**
     * @param number of the month; 0: not of this month
     * @param address null when nothing was published on it
     * @param articles how many; 1 where only that there are some is known
     */
    public record Day(int number, LocalDate date, String address, int articles) {}

    private static final Day OUTSIDE = new Day(0, null, null, 0);

    static MonthCalendar of(YearMonth month, DayOfWeek firstOfWeek, ToIntFunction<LocalDate> articles) {
        List<Day> days = new ArrayList<>();
        int before = Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - firstOfWeek.getValue(), 7);
        for (int i = 0; i < before; i++) {
            days.add(OUTSIDE);
        }
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            days.add(day(month.atDay(number), articles));
        }
        while (days.size() % 7 != 0) {
            days.add(OUTSIDE);
        }
        List<List<Day>> weeks = new ArrayList<>();
        for (int i = 0; i < days.size(); i += 7) {
            weeks.add(List.copyOf(days.subList(i, i + 7)));
        }
        return new MonthCalendar(
                month,
                List.of(0, 1, 2, 3, 4, 5, 6).stream().map(firstOfWeek::plus).toList(),
                weeks);
    }

    private static Day day(LocalDate date, ToIntFunction<LocalDate> articles) {
        int count = articles.applyAsInt(date);
        return new Day(date.getDayOfMonth(), date, count == 0 ? null : ArchivePath.to(date), count);
    }
}
