package org.masthead.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What a report was made from and what it came to.
 *
 * @param sha256 of the plain CSV, in hexadecimal
 * @param rows without the header
 * @param bytes of the plain CSV
 * @param madeAt when it was first written
 * @param days the tallies it was read from
 */
public record Receipt(
        ReportOrder order,
        String tag,
        String sha256,
        long rows,
        long bytes,
        boolean provisional,
        Instant madeAt,
        List<Day> days) {
    /**
     * A day's tally.
     *
     * @param ruleSet number of the site's own rules about agents; 0: none
     * @param logRows views in the log that it was made from, bots and staff among them
     */
    public record Day(
            LocalDate day,
            int definition,
            String botList,
            int ruleSet,
            String timeZone,
            long logRows,
            Instant talliedAt) {}

    /** Of all days, each once; more than one when some days were tallied by another. */
    public List<Integer> definitions() {
        return distinct(Day::definition);
    }

    public List<String> botLists() {
        return distinct(Day::botList);
    }

    public List<Integer> ruleSets() {
        return distinct(Day::ruleSet);
    }

    public List<String> timeZones() {
        return distinct(Day::timeZone);
    }

    public long logRows() {
        return days.stream().mapToLong(Day::logRows).sum();
    }

    private <T> List<T> distinct(Function<Day, T> of) {
        return days.stream().map(of).distinct().sorted().toList();
    }
}
