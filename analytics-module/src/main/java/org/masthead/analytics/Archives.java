package org.masthead.analytics;

import java.util.List;
import java.util.UUID;

/** Raw views of closed days leave the database for files, and end. */
public interface Archives {
    /** Queues a run that does what is due: now rather than the coming night. */
    UUID start(String requestedBy);

    /** The newest days first. */
    List<ArchivedDay> newest(int atMost);

    State state();

    /**
     * How much is where.
     *
     * @param loggedDays days whose raw views the database holds
     * @param archivedDays days whose raw views stand in files alone
     * @param endedDays days of which only the tallies are left
     * @param due days that the next run takes up
     * @param archiveAfterDays 0: nothing is archived
     * @param keptMonths after which everything that is derived from a person ends
     */
    record State(
            long loggedDays,
            long archivedDays,
            long endedDays,
            long bytes,
            long due,
            int archiveAfterDays,
            int keptMonths) {}
}
