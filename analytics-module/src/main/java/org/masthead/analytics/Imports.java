package org.masthead.analytics;

import java.util.Optional;
import java.util.UUID;
import org.masthead.content.Page;

/** What came in from elsewhere, access logs and other programs' day totals: the list, and the way back. */
public interface Imports {
    Page<Imported> newest(int page, int size);

    Optional<Imported> find(UUID id);

    /**
     * Queues a job that takes out all that this import brought in and recomputes its days; other imports of those days stay,
     * and the same file may be imported again.
     *
     * @return the job's run
     * @throws IllegalArgumentException a sentence for people: why it cannot be taken back
     */
    UUID takeBack(UUID id, String requestedBy);
}
