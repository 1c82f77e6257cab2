package org.masthead.content;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The one ledger of imports and job runs. A job writes its progress here in the transaction of the work itself, so a
 * killed job's account is that of its last chunk. Batch jobs carry the run's id as job parameter {@code run}.
 */
public interface RunLedger {
    /** A new run, queued. {@code kind} as in {@link Run#kind}. */
    UUID open(String kind, String title, Map<String, String> parameters, String requestedBy);

    void started(UUID id, long executionId);

    /** Progress of one chunk: absolute {@code done}, counts added to the account, notes kept; joins the caller's transaction. */
    void progress(UUID id, Long total, long done, Collection<Run.Count> added, Collection<Run.Note> notes);

    /** Adds to the rows that the run's work read; joins the caller's transaction. */
    void read(UUID id, long rows);

    /** Whoever works at the run, on whichever server, shall stop it. */
    void askToStop(UUID id);

    /** Ends it; {@code failure} empty unless failed. */
    void ended(UUID id, RunState state, String failure);

    Optional<Run> find(UUID id);

    Map<String, String> parameters(UUID id);

    Page<Run> newest(int page, int size);

    Page<Run> newestOf(String kind, int page, int size);

    /** The newest Jakarta Batch execution of a run that has begun. */
    Optional<Long> execution(UUID id);

    /** Forgets runs of these kinds that ended before this moment, with their notes; the newest of each kind stays. */
    long forgetEndedBefore(Instant moment, Collection<String> kinds);

    /** The first notes in order of position. */
    List<Run.Note> notes(UUID id, int atMost);

    /** All notes in order of position, streamed. */
    void eachNote(UUID id, Consumer<Run.Note> consumer);

    /** Queued or running by the ledger: at start, these were cut off by a kill. */
    List<Run> unfinished();
}
