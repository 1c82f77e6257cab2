package org.masthead.analytics.mostviewed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.masthead.content.Page;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.content.RunState;

/** A ledger that forgets everything with its test. */
public final class SampleLedger implements RunLedger {
    private final Map<UUID, Run> runs = new LinkedHashMap<>();
    private final Map<UUID, Map<String, String>> parameters = new LinkedHashMap<>();

    @Override
    public UUID open(String kind, String title, Map<String, String> given, String requestedBy) {
        UUID id = UUID.randomUUID();
        parameters.put(id, given);
        runs.put(
                id,
                new Run(
                        id,
                        kind,
                        title,
                        RunState.QUEUED,
                        requestedBy,
                        Instant.EPOCH,
                        null,
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
        throw new UnsupportedOperationException();
    }

    @Override
    public void progress(UUID id, Long total, long done, Collection<Run.Count> added, Collection<Run.Note> notes) {
        Run run = runs.get(id);
        var account = new ArrayList<>(run.account());
        account.addAll(added);
        runs.put(id, with(run, run.state(), total == null ? run.total() : total, done, account));
    }

    @Override
    public void ended(UUID id, RunState state, String failure) {
        Run run = runs.get(id);
        runs.put(id, with(run, state, run.total(), run.done(), run.account()));
    }

    private static Run with(Run run, RunState state, Long total, long done, List<Run.Count> account) {
        return new Run(
                run.id(),
                run.kind(),
                run.title(),
                state,
                run.requestedBy(),
                run.requestedAt(),
                null,
                null,
                total,
                done,
                account,
                "",
                0,
                0,
                false);
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
    public List<Run> unfinished() {
        return runs.values().stream().filter(run -> !run.state().ended()).toList();
    }

    @Override
    public Page<Run> newest(int page, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Run.Note> notes(UUID id, int atMost) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void eachNote(UUID id, Consumer<Run.Note> consumer) {
        throw new UnsupportedOperationException();
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
