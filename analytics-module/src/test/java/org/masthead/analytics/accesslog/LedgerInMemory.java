package org.masthead.analytics.accesslog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.masthead.content.Page;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.content.RunState;

/** What a run's account adds up to, without content's tables. */
public final class LedgerInMemory implements RunLedger {
    private final Map<UUID, Run> runs = new HashMap<>();
    private final Map<UUID, Map<String, String>> parameters = new HashMap<>();
    private final Map<UUID, Map<String, Long>> accounts = new HashMap<>();
    private final Map<UUID, List<Run.Note>> notes = new HashMap<>();

    @Override
    public UUID open(String kind, String title, Map<String, String> itsParameters, String requestedBy) {
        UUID id = UUID.randomUUID();
        parameters.put(id, itsParameters);
        accounts.put(id, new TreeMap<>());
        notes.put(id, new ArrayList<>());
        Instant now = Instant.EPOCH;
        runs.put(
                id,
                new Run(
                        id,
                        kind,
                        title,
                        RunState.QUEUED,
                        requestedBy,
                        now,
                        now,
                        null,
                        null,
                        0,
                        List.of(),
                        "",
                        0,
                        0,
                        false));
        return id;
    }

    @Override
    public void started(UUID id, long executionId) {
        change(id, RunState.RUNNING, null, 0, "");
    }

    @Override
    public void progress(UUID id, Long total, long done, Collection<Run.Count> added, Collection<Run.Note> itsNotes) {
        for (Run.Count count : added) {
            String key = count.reason().isEmpty() ? count.outcome() : count.outcome() + "/" + count.reason();
            accounts.get(id).merge(key, count.count(), Long::sum);
        }
        notes.get(id).addAll(itsNotes);
        Run run = runs.get(id);
        change(id, run.state(), total == null ? run.total() : total, done, "");
    }

    @Override
    public void ended(UUID id, RunState state, String failure) {
        Run run = runs.get(id);
        change(id, state, run.total(), run.done(), failure);
    }

    private void change(UUID id, RunState state, Long total, long done, String failure) {
        Run run = runs.get(id);
        runs.put(
                id,
                new Run(
                        id,
                        run.kind(),
                        run.title(),
                        state,
                        run.requestedBy(),
                        run.requestedAt(),
                        run.startedAt(),
                        null,
                        total,
                        done,
                        List.of(),
                        failure,
                        0,
                        0,
                        false));
    }

    /** Counts by {@code outcome/reason}. */
    public Map<String, Long> account(UUID id) {
        return accounts.get(id);
    }

    @Override
    public Optional<Run> find(UUID id) {
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public Map<String, String> parameters(UUID id) {
        return parameters.get(id);
    }

    @Override
    public Page<Run> newest(int page, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Run.Note> notes(UUID id, int atMost) {
        return notes.get(id).stream().limit(atMost).toList();
    }

    @Override
    public void eachNote(UUID id, Consumer<Run.Note> consumer) {
        notes.get(id).forEach(consumer);
    }

    @Override
    public List<Run> unfinished() {
        return runs.values().stream().filter(run -> !run.state().ended()).toList();
    }

    @Override
    public void read(UUID id, long rows) {}

    @Override
    public void askToStop(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Run> newestOf(String kind, int page, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Long> execution(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long forgetEndedBefore(Instant moment, Collection<String> kinds) {
        throw new UnsupportedOperationException();
    }
}
