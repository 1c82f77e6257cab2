package org.masthead.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The numbers audit themselves: each night yesterday and a drawn past day; any day when asked. */
public interface Audits {
    /**
     * Queues the audit of a day.
     *
     * @throws IllegalArgumentException a sentence for people: the day has not ended, or was never tallied
     */
    UUID start(LocalDate day, String requestedBy);

    /** The newest first. */
    List<Audit> newest(int atMost);

    Optional<Audit> find(UUID id);

    /** The first differing cells, by table and key; at most 1,000 are kept. */
    List<Audit.Change> changes(UUID id);
}
