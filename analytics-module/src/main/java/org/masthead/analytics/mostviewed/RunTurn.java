package org.masthead.analytics.mostviewed;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.content.RunState;

/**
 * Whose turn it is: one most-viewed run at a time, however many servers there are. Whoever holds the lock runs; a run that
 * the ledger calls running while nobody holds the lock was cut off, and goes on before any other begins.
 */
@ApplicationScoped
class RunTurn {
    static final String KIND = "most-viewed";

    private static final Logger LOG = System.getLogger(RunTurn.class.getName());

    @Resource(lookup = "concurrent/__defaultManagedExecutorService")
    private ManagedExecutorService executor;

    @Resource(lookup = "jdbc/masthead", shareable = false)
    private DataSource database;

    private RunLedger ledger;
    private ServerLock lock;

    protected RunTurn() {}

    @Inject
    RunTurn(RunLedger ledger) {
        this.ledger = ledger;
    }

    @PostConstruct
    void prepare() {
        lock = new ServerLock(database, "masthead.analytics.most-viewed");
    }

    /** Starts the next run, if there is one and none is under way; returns at once, whatever transaction the caller has. */
    void offer() {
        executor.execute(this::next);
    }

    /** The job of this server has ended. */
    void handOn() throws SQLException {
        lock.release();
        offer();
    }

    private void next() {
        try {
            if (lock.acquire() && !started()) {
                lock.release();
            }
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "The next most-viewed run could not be started; it is tried again in a minute", e);
        }
    }

    private boolean started() throws SQLException {
        try {
            Optional<Run> next = ledger.unfinished().stream()
                    .filter(run -> run.kind().equals(KIND))
                    .min(Comparator.comparing((Run run) -> run.state() == RunState.QUEUED)
                            .thenComparing(Run::requestedAt));
            next.ifPresent(this::start);
            return next.isPresent();
        } catch (RuntimeException e) {
            lock.release();
            throw e;
        }
    }

    /** A new execution, also of a run that was cut off: {@link RunDays} knows which of its days are done. */
    private void start(Run run) {
        var parameters = new Properties();
        parameters.setProperty("run", run.id().toString());
        try {
            BatchRuntime.getJobOperator().start(KIND, parameters);
        } catch (BatchRuntimeException e) {
            ledger.ended(run.id(), RunState.FAILED, "The job could not be started; the server's log says why.");
            throw e;
        }
    }

    @PreDestroy
    void giveUp() {
        try {
            lock.release();
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "The lock falls with its connection", e);
        }
    }
}
