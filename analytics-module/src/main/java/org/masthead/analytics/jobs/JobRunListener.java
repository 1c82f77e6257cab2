package org.masthead.analytics.jobs;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.masthead.content.RunLedger;
import org.masthead.content.RunState;

/** Keeps the ledger in step with the job and lets the next one have its turn. */
@Named("jobRunListener")
@Dependent
class JobRunListener extends AbstractJobListener {
    @Inject
    @BatchProperty(name = "run")
    private String run;

    /** What a failed run says to people. */
    @Inject
    @BatchProperty(name = "failure")
    private String failure;

    @Inject
    private JobContext job;

    @Inject
    private RunLedger ledger;

    @Inject
    private RunTurn turn;

    @Inject
    private Event<RunEnded> ended;

    @Override
    public void beforeJob() {
        ledger.started(UUID.fromString(run), job.getExecutionId());
    }

    @Override
    public void afterJob() {
        try {
            RunState state = state();
            ledger.ended(UUID.fromString(run), state, state == RunState.FAILED ? failure : "");
            ended.fire(new RunEnded(job.getJobName(), UUID.fromString(run)));
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
