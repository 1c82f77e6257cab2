package org.masthead.analytics.jobs;

import java.time.LocalDate;

/** A job that runs once a night. {@link NightlySchedule} calls it on one server, in the transaction that notes the night. */
public interface NightlyJob {
    JobKind kind();

    /** Opens the night's run in the ledger, queued. */
    void queue(LocalDate night, String requestedBy);
}
