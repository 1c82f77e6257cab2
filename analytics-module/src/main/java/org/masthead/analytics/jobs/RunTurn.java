package org.masthead.analytics.jobs;

import jakarta.annotation.Resource;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.content.RunState;

/**
 * Whose turn it is: one run of a kind at a time, however many servers there are. Whoever holds the kind's lock runs; a run
 * that the ledger calls running while nobody holds the lock was cut off, and goes on before any other begins.
 */
@ApplicationScoped
public class RunTurn {
    private static final long SECONDS_BETWEEN_LOOKS = 2;
    private static final Set<BatchStatus> UNDER_WAY =
            EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    private static final Logger LOG = System.getLogger(RunTurn.class.getName());

    private final Map<UUID, CountDownLatch> underWay = new ConcurrentHashMap<>();

    @Resource(lookup = "concurrent/__defaultManagedExecutorService")
    private ManagedExecutorService executor;

    @Resource(lookup = "jdbc/masthead", shareable = false)
    private DataSource database;

    private RunLedger ledger;

    protected RunTurn() {}

    @Inject
    RunTurn(RunLedger ledger) {
        this.ledger = ledger;
    }

    /** Offers each kind its turn. */
    public void offerAll() {
        List.of(JobKind.values()).forEach(this::offer);
    }

    /** Starts the kind's next run, if there is one and none is under way; returns at once, whatever transaction the caller has. */
    public void offer(JobKind kind) {
        executor.execute(() -> runWhatWaits(kind));
    }

    /** Holds the lock, and this thread, until no run is left. */
    private void runWhatWaits(JobKind kind) {
        try {
            var lock = new ServerLock(database, "masthead.analytics." + kind.text());
            while (waiting(kind).isPresent() && lock.holding(() -> runAll(kind))) {
                LOG.log(Level.DEBUG, "Looking once more: a run may have come while the lock was let go");
            }
        } catch (SQLException | RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "A run of " + kind.text() + " could not be started; it is tried again in a minute",
                    e);
        }
    }

    private void runAll(JobKind kind) {
        for (Optional<Run> next = waiting(kind); next.isPresent(); next = waiting(kind)) {
            if (next.get().stopAsked()) {
                ledger.ended(next.get().id(), RunState.STOPPED, "");
            } else {
                run(kind, next.get().id());
            }
        }
    }

    private Optional<Run> waiting(JobKind kind) {
        return ledger.unfinished().stream()
                .filter(run -> run.kind().equals(kind.text()))
                .min(Comparator.comparing((Run run) -> run.state() == RunState.QUEUED)
                        .thenComparing(Run::requestedAt));
    }

    /** A new execution, also of a run that was cut off: the job knows which of its days are done. */
    private void run(JobKind kind, UUID id) {
        var parameters = new Properties();
        parameters.setProperty("run", id.toString());
        var end = new CountDownLatch(1);
        underWay.put(id, end);
        try {
            long execution = BatchRuntime.getJobOperator().start(kind.text(), parameters);
            while (!end.await(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS)) {
                stopIfAsked(id, execution);
                endIfLost(id, execution, end);
            }
        } catch (BatchRuntimeException e) {
            ledger.ended(id, RunState.FAILED, "The job could not be started; the server's log says why.");
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server stops while a run is under way", e);
        } finally {
            underWay.remove(id);
        }
    }

    private void stopIfAsked(UUID id, long execution) {
        JobOperator operator = BatchRuntime.getJobOperator();
        boolean running = operator.getJobExecution(execution).getBatchStatus() == BatchStatus.STARTED;
        if (running && ledger.find(id).filter(Run::stopAsked).isPresent()) {
            operator.stop(execution);
        }
    }

    /** A job whose end nobody told of: the next run must not wait for it for ever. */
    private void endIfLost(UUID id, long execution, CountDownLatch end) {
        BatchStatus status =
                BatchRuntime.getJobOperator().getJobExecution(execution).getBatchStatus();
        boolean over = !UNDER_WAY.contains(status);
        if (over && ledger.find(id).filter(run -> !run.state().ended()).isPresent()) {
            ledger.ended(id, RunState.FAILED, "The job ended as " + status + "; the server's log says why.");
        }
        if (over) {
            end.countDown();
        }
    }

    /** The job of this run has ended. */
    void ended(UUID id) {
        Optional.ofNullable(underWay.get(id)).ifPresent(CountDownLatch::countDown);
    }
}
