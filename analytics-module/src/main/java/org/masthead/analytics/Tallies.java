package org.masthead.analytics;

import java.time.LocalDate;
import java.util.UUID;

/** Recomputing days from the view log. */
public interface Tallies {
    /**
     * Queues a most-viewed run over these days, both inclusive; at most 3,660 days.
     *
     * @throws IllegalArgumentException a sentence for people
     */
    UUID recompute(LocalDate from, LocalDate to, String requestedBy);
}
