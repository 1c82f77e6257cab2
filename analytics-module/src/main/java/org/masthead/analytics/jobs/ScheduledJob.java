package org.masthead.analytics.jobs;

import java.time.Instant;

/** A job with a schedule of its own. */
public interface ScheduledJob {
    JobKind kind();

    /** When it is queued next. */
    Instant next();
}
