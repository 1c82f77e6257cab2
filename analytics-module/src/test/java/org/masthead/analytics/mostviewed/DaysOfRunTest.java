package org.masthead.analytics.mostviewed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysOfRunTest {
    private static final LocalDate FIRST = LocalDate.parse("2015-01-01");

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "30, 30", "366, 366", "367, 184", "3660, 366"})
    void everyDayIsInOnePartitionAndTheyAreNeverTooMany(int days, int partitions) {
        List<LocalDate> left = FIRST.datesUntil(FIRST.plusDays(days)).toList();
        var plan = DaysOfRun.partitions(left);
        assertEquals(partitions, plan.length);
        assertEquals(
                left,
                Arrays.stream(plan)
                        .flatMap(partition -> DaysOfRun.days(partition.getProperty("days")).stream())
                        .toList());
    }
}
