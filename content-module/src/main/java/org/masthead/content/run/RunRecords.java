package org.masthead.content.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.masthead.content.Allowed;
import org.masthead.content.Page;
import org.masthead.content.Role;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.content.RunState;
import org.masthead.content.SiteTime;
import org.masthead.content.database.Database;

/**
 * Without {@code @Transactional} on purpose: the server's interceptor keeps what it has to restore in a field that all
 * callers of an application-scoped bean share, so another thread's call may forbid a batch job to commit its chunk. Each
 * method is one statement or joins the caller's transaction.
 */
@ApplicationScoped
class RunRecords implements RunLedger {
    private static final String RUN = """
            select id, kind, title, state, requested_by, requested_at, started_at, finished_at, total, done, failure,
                   attempts, rows, stop_asked
            from content.run
            """;

    private static final String FORGET = """
            delete from content.run r where r.finished_at < ? and r.kind = any(?) and exists (
              select from content.run newer where newer.kind = r.kind and newer.requested_at > r.requested_at)
            """;

    private Database database;
    private SiteTime time;
    private RunAccount account;
    private RunNotes notes;

    protected RunRecords() {}

    @Inject
    RunRecords(Database database, SiteTime time, RunAccount account, RunNotes notes) {
        this.database = database;
        this.time = time;
        this.account = account;
        this.notes = notes;
    }

    @Override
    public UUID open(String kind, String title, Map<String, String> parameters, String requestedBy) {
        UUID id = UUID.randomUUID();
        String[] names = parameters.keySet().toArray(String[]::new);
        String[] values = parameters.values().toArray(String[]::new);
        database.write(
                "insert into content.run (id, kind, title, parameters, requested_by, requested_at)"
                        + " values (?, ?, ?, jsonb_object(?, ?), ?, ?)",
                id,
                kind,
                title,
                names,
                values,
                requestedBy,
                time.clock().instant());
        return id;
    }

    @Override
    public void started(UUID id, long executionId) {
        database.write(
                "update content.run set state = 'running', started_at = coalesce(started_at, ?), finished_at = null,"
                        + " failure = '', execution_id = ?, attempts = attempts + 1 where id = ?",
                time.clock().instant(),
                executionId,
                id);
    }

    @Override
    public void progress(UUID id, Long total, long done, Collection<Run.Count> added, Collection<Run.Note> more) {
        database.write(
                "update content.run set total = coalesce(cast(? as bigint), total), done = ? where id = ?",
                total,
                done,
                id);
        account.add(id, added);
        notes.add(id, more);
    }

    @Override
    public void read(UUID id, long rows) {
        database.write("update content.run set rows = rows + ? where id = ?", rows, id);
    }

    @Override
    @Allowed({Role.EDITOR, Role.ANALYST})
    public void askToStop(UUID id) {
        database.write("update content.run set stop_asked = true where id = ? and state in ('queued', 'running')", id);
    }

    @Override
    public void ended(UUID id, RunState state, String failure) {
        database.write(
                "update content.run set state = ?, failure = ?, finished_at = ? where id = ?",
                state.json(),
                failure,
                time.clock().instant(),
                id);
    }

    @Override
    @Allowed({Role.EDITOR, Role.ANALYST})
    public Optional<Run> find(UUID id) {
        return withAccounts(database.list(RUN + " where id = ?", RunRecords::run, id)).stream()
                .findFirst();
    }

    @Override
    public Map<String, String> parameters(UUID id) {
        var parameters = new HashMap<String, String>();
        database.list(
                        "select p.key, p.value from content.run r, jsonb_each_text(r.parameters) p where r.id = ?",
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        id)
                .forEach(parameter -> parameters.put(parameter.getKey(), parameter.getValue()));
        return parameters;
    }

    @Override
    @Allowed({Role.EDITOR, Role.ANALYST})
    public Page<Run> newest(int page, int size) {
        List<Run> runs = database.list(
                RUN + " order by requested_at desc, id limit ? offset ?", RunRecords::run, size, (page - 1L) * size);
        return new Page<>(withAccounts(runs), page, size, database.number("select count(*) from content.run"));
    }

    @Override
    @Allowed({Role.EDITOR, Role.ANALYST})
    public Page<Run> newestOf(String kind, int page, int size) {
        List<Run> runs = database.list(
                RUN + " where kind = ? order by requested_at desc, id limit ? offset ?",
                RunRecords::run,
                kind,
                size,
                (page - 1L) * size);
        return new Page<>(
                withAccounts(runs),
                page,
                size,
                database.number("select count(*) from content.run where kind = ?", kind));
    }

    @Override
    public Optional<Long> execution(UUID id) {
        return database
                .list(
                        "select execution_id from content.run where id = ? and execution_id is not null",
                        row -> row.getLong(1),
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public long forgetEndedBefore(Instant moment, Collection<String> kinds) {
        return database.write(FORGET, moment, (Object) kinds.toArray(String[]::new));
    }

    @Override
    @Allowed({Role.EDITOR, Role.ANALYST})
    public List<Run.Note> notes(UUID id, int atMost) {
        return notes.first(id, atMost);
    }

    @Override
    @Allowed({Role.EDITOR, Role.ANALYST})
    public void eachNote(UUID id, Consumer<Run.Note> consumer) {
        notes.each(id, consumer);
    }

    @Override
    public List<Run> unfinished() {
        return withAccounts(database.list(
                RUN + " where state in ('queued', 'running') order by requested_at, id", RunRecords::run));
    }

    private List<Run> withAccounts(List<Run> runs) {
        Map<UUID, List<Run.Count>> accounts =
                account.of(runs.stream().map(Run::id).toList());
        return runs.stream()
                .map(run -> withAccount(run, accounts.getOrDefault(run.id(), List.of())))
                .toList();
    }

    private static Run withAccount(Run run, List<Run.Count> counts) {
        return new Run(
                run.id(),
                run.kind(),
                run.title(),
                run.state(),
                run.requestedBy(),
                run.requestedAt(),
                run.startedAt(),
                run.finishedAt(),
                run.total(),
                run.done(),
                counts,
                run.failure(),
                run.attempts(),
                run.rows(),
                run.stopAsked());
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                RunState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("requested_by"),
                Database.instant(row, "requested_at"),
                Database.instant(row, "started_at"),
                Database.instant(row, "finished_at"),
                row.getObject("total", Long.class),
                row.getLong("done"),
                List.of(),
                row.getString("failure"),
                row.getInt("attempts"),
                row.getLong("rows"),
                row.getBoolean("stop_asked"));
    }
}
