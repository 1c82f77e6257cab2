package org.masthead.analytics;

import java.time.LocalDate;
import java.util.Map;

/**
 * A day's account: by which way everything came in, and what became of it.
 *
 * @param sources what the log and the door counted, by {@code beacon}, {@code image}, {@code access-log}; before the day was
 *     first counted so, all of it stands under {@code log}
 * @param outcomes what the tally and the refusals say
 * @param open views came in since the day was tallied: until it is tallied again, the account may lag behind
 */
public record HitAccount(LocalDate day, Map<String, Long> sources, Received outcomes, boolean open) {
    /** Counted apart from the outcomes. */
    public long received() {
        return sources.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many hits have no outcome; fewer than none: outcomes without a hit. */
    public long missing() {
        return received() - outcomes.total();
    }

    /** A day that does not add up although nothing came in since its tally. */
    public boolean defect() {
        return missing() != 0 && !open;
    }
}
