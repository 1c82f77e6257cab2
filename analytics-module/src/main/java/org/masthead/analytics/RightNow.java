package org.masthead.analytics;

import java.time.Instant;
import java.util.List;

/** Who reads at this moment, from the view log itself. Each call asks the database: share the answer. */
public interface RightNow {
    /** @throws IllegalStateException the log cannot be read now */
    Look look();

    /**
     * @param at the moment up to which it counts
     * @param readers of the whole site
     * @param minutes views of each of the last 60 minutes, the latest last
     * @param pages those with most readers in the last 5 minutes, then 30, then 60
     */
    record Look(Instant at, Readers readers, List<Long> minutes, List<Page> pages) {}

    /** Visitors that viewed a page in the last 5, 30 and 60 minutes. */
    record Readers(long five, long thirty, long sixty) {}

    /** @param article 0 for a page that is none */
    record Page(String path, long article, Readers readers, long views) {}
}
