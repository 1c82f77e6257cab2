package org.masthead.analytics.jobs;

import jakarta.annotation.Resource;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.masthead.analytics.Jobs;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.Allowed;
import org.masthead.content.Role;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.content.RunState;

/** The page of jobs asks here. Not in the caller's transaction: no job may begin in one. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class JobDesk implements Jobs {
    private static final Sql WAITING = new Sql("""
            select (select count(*) from analytics.open_day), (select max(as_of) from analytics.rolling_list)
            """);

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    @Inject
    @Any
    private Instance<ScheduledJob> scheduled;

    @Inject
    @Any
    private Instance<NightlyJob> nightly;

    @Inject
    private NightlySchedule nights;

    private RunLedger ledger;
    private RunTurn turn;

    protected JobDesk() {}

    @Inject
    JobDesk(RunLedger ledger, RunTurn turn) {
        this.ledger = ledger;
        this.turn = turn;
    }

    @Override
    @Allowed({Role.EDITOR, Role.ANALYST})
    public List<Job> all() {
        return Arrays.stream(JobKind.values())
                .map(kind -> new Job(
                        kind.text(),
                        next(kind).orElse(null),
                        ledger.newestOf(kind.text(), 1, 1).items().stream()
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private Optional<Instant> next(JobKind kind) {
        Optional<Instant> own = scheduled.stream()
                .filter(job -> job.kind() == kind)
                .map(ScheduledJob::next)
                .findFirst();
        boolean everyNight = nightly.stream().anyMatch(job -> job.kind() == kind);
        return own.or(() -> everyNight ? nights.next() : Optional.empty());
    }

    @Override
    @Allowed({Role.EDITOR, Role.ANALYST})
    public Waiting waiting() {
        long runs = ledger.unfinished().size();
        try (Connection connection = database.getConnection()) {
            return WAITING.first(
                    connection,
                    row -> new Waiting(runs, row.getLong(1), instant(row.getObject(2, OffsetDateTime.class))));
        } catch (SQLException e) {
            throw new IllegalStateException("What waits cannot be read", e);
        }
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    @Override
    public boolean isRepeatable(String kind) {
        return JobKind.of(kind).isPresent();
    }

    @Override
    @Allowed({Role.EDITOR, Role.ANALYST})
    public void stop(UUID id) {
        Run run = find(id);
        if (run.state().ended()) {
            throw new IllegalArgumentException("This run has ended already.");
        }
        ledger.askToStop(id);
        Optional<JobKind> kind = JobKind.of(run.kind());
        if (kind.isEmpty()) {
            stopImport(id);
        } else if (run.state() == RunState.QUEUED) {
            ledger.ended(id, RunState.STOPPED, "");
        }
    }

    private void stopImport(UUID id) {
        try {
            long execution = ledger.execution(id)
                    .orElseThrow(() -> new IllegalArgumentException("It has not begun yet. Try again in a moment."));
            BatchRuntime.getJobOperator().stop(execution);
        } catch (BatchRuntimeException notHere) {
            throw new IllegalArgumentException(
                    "It does not run on this server, so it cannot be stopped from here: " + notHere.getMessage(),
                    notHere);
        }
    }

    @Override
    @Allowed({Role.EDITOR, Role.ANALYST})
    public UUID again(UUID id, String requestedBy) {
        Run run = find(id);
        if (!run.state().ended()) {
            throw new IllegalArgumentException("This run has not ended yet. Stop it first.");
        }
        JobKind kind = JobKind.of(run.kind())
                .orElseThrow(() -> new IllegalArgumentException("An import needs its file again: send it once more."));
        UUID again = ledger.open(run.kind(), run.title(), ledger.parameters(id), requestedBy);
        turn.offer(kind);
        return again;
    }

    private Run find(UUID id) {
        return ledger.find(id).orElseThrow(() -> new IllegalArgumentException("There is no such run."));
    }
}
