package org.masthead.analytics;

import java.time.LocalDate;
import java.util.Map;

/**
 * Everything received on a day, nothing without a name: {@code total = views + repeats + bot views + staff views +
 * refused}.
 *
 * @param bots bot views by reason
 * @param refused by reason
 */
public record Received(
        LocalDate day, long views, long repeats, Map<String, Long> bots, long staff, Map<String, Long> refused) {
    public long total() {
        return views + repeats + botViews() + staff + refusedViews();
    }

    public long botViews() {
        return sum(bots);
    }

    public long refusedViews() {
        return sum(refused);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
