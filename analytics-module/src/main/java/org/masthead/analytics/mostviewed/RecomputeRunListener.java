package org.masthead.analytics.mostviewed;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.UUID;
import org.masthead.content.RunLedger;
import org.masthead.content.RunState;

/** Keeps the ledger in step with the job and lets the next one have its turn. */
@Named("recomputeRunListener")
@Dependent
class RecomputeRunListener extends AbstractJobListener {
    private static final String FAILURE =
            "Not every day could be tallied; the server's log says why. Start the same days again.";

    @Inject
    @BatchProperty(name = "run")
    private String run;

    @Inject
    private JobContext job;

    @Inject
    private RunLedger ledger;

    @Inject
    private RunDays days;

    @Inject
    private RunTurn turn;

    @Inject
    private Event<RunEnded> ended;

    @Override
    public void beforeJob() {
        ledger.started(UUID.fromString(run), job.getExecutionId());
    }

    @Override
    public void afterJob() throws SQLException {
        try {
            RunState state = state();
            ledger.ended(UUID.fromString(run), state, state == RunState.FAILED ? FAILURE : "");
            days.forget(UUID.fromString(run));
            ended.fire(new RunEnded());
        } finally {
            turn.ended(UUID.fromString(run));
        }
    }

    private RunState state() {
        BatchStatus status = job.getBatchStatus();
        if (status == BatchStatus.FAILED) {
            return RunState.FAILED;
        }
        return status == BatchStatus.STOPPING || status == BatchStatus.STOPPED ? RunState.STOPPED : RunState.COMPLETED;
    }
}
