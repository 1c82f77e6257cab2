package org.masthead.analytics.accesslog;

import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.UUID;
import org.masthead.analytics.Imported;
import org.masthead.content.RunLedger;
import org.masthead.content.RunState;

/** Tells the ledger when a taking back begins and how it ends; one that failed or was stopped may be asked for again. */
@Named
@Dependent
class ImportUndoRun implements JobListener {
    private static final System.Logger LOG = System.getLogger(ImportUndoRun.class.getName());
    private static final String FAILURE =
            "Not all of the import could be taken back; the server's log says why. Take it back again: it goes on with the"
                    + " days that are left.";

    private final JobContext job;
    private final RunLedger ledger;
    private final ImportRecords imports;
    private final ClosingDown closing;

    @Inject
    ImportUndoRun(JobContext job, RunLedger ledger, ImportRecords imports, ClosingDown closing) {
        this.job = job;
        this.ledger = ledger;
        this.imports = imports;
        this.closing = closing;
    }

    @Override
    public void beforeJob() {
        ledger.started(run(), job.getExecutionId());
    }

    @Override
    public void afterJob() throws SQLException {
        RunState state = state();
        if (state != RunState.COMPLETED && closing.isUnderWay()) {
            return;
        }
        if (job.getTransientUserData() instanceof Exception failure) {
            LOG.log(System.Logger.Level.WARNING, "The taking back " + run() + " of an import failed", failure);
        }
        if (state != RunState.COMPLETED) {
            imports.ended(UUID.fromString(ledger.parameters(run()).get(TakingBack.IMPORT)), Imported.State.STOPPED);
        }
        ledger.ended(run(), state, state == RunState.FAILED ? FAILURE : "");
    }

    private UUID run() {
        return UUID.fromString(job.getProperties().getProperty("run"));
    }

    private RunState state() {
        if (job.getTransientUserData() instanceof Exception || job.getBatchStatus() == BatchStatus.FAILED) {
            return RunState.FAILED;
        }
        boolean stopped = job.getBatchStatus() == BatchStatus.STOPPING || job.getBatchStatus() == BatchStatus.STOPPED;
        return stopped ? RunState.STOPPED : RunState.COMPLETED;
    }
}
