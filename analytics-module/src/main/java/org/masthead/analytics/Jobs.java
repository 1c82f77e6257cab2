package org.masthead.analytics;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.masthead.content.Run;

/** What runs by itself, when it comes next, what waits; runs are stopped and started again here. */
public interface Jobs {
    /** Every kind of job in a fixed order. */
    List<Job> all();

    /**
     * @param next when it is queued next; null: only when somebody asks
     * @param last its newest run; null: none yet
     */
    record Job(String kind, Instant next, Run last) {}

    Waiting waiting();

    /** Whether runs of this kind can be started again: an import's cannot, its file is gone. */
    boolean isRepeatable(String kind);

    /**
     * @param runs queued or under way
     * @param openDays days, today among them, whose log is newer than their tally
     * @param listsAsOf when the lists that readers see were made; null: never
     */
    record Waiting(long runs, long openDays, Instant listsAsOf) {}

    /**
     * Stops a run: at once when it is queued, else at the end of the day or chunk that it works at.
     *
     * @throws IllegalArgumentException a sentence for people: it has ended, or runs where it cannot be stopped from here
     */
    void stop(UUID run);

    /**
     * Queues a new run with the same parameters.
     *
     * @throws IllegalArgumentException a sentence for people: it has not ended, or needs a file that is gone
     */
    UUID again(UUID run, String requestedBy);
}
