package org.masthead.analytics.accesslog;

import jakarta.annotation.Priority;
import jakarta.batch.operations.JobExecutionAlreadyCompleteException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.JobInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.masthead.content.DatabaseReady;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.content.RunState;

/** At start, imports that a kill cut off go on at their checkpoint. */
@ApplicationScoped
class ResumedImports {
    private static final System.Logger LOG = System.getLogger(ResumedImports.class.getName());
    /** After migrations and all that other observers prepare. */
    private static final int LATE = 5_000;

    private static final int NEWEST = 1_000;

    private final RunLedger ledger;

    @Inject
    ResumedImports(RunLedger ledger) {
        this.ledger = ledger;
    }

    protected ResumedImports() {
        this(null);
    }

    void resume(@Observes @Priority(LATE) DatabaseReady ready) {
        for (Run run : ledger.unfinished()) {
            if (run.kind().equals(AccessLogImporting.KIND)) {
                resume(run);
            } else if (run.kind().equals(TakingBack.JOB)) {
                LOG.log(System.Logger.Level.INFO, "The taking back of {0} goes on where it was cut off", run.title());
                BatchRuntime.getJobOperator().start(TakingBack.JOB, AccessLogImporting.parameters(run.id()));
            }
        }
    }

    private void resume(Run run) {
        JobOperator operator = BatchRuntime.getJobOperator();
        LOG.log(System.Logger.Level.INFO, "The import of {0} goes on where it was cut off", run.title());
        Optional<JobExecution> last = lastExecution(operator, run.id());
        try {
            if (last.isEmpty()) {
                operator.start(AccessLogImporting.JOB, AccessLogImporting.parameters(run.id()));
            } else {
                operator.restart(last.get().getExecutionId(), AccessLogImporting.parameters(run.id()));
            }
        } catch (JobExecutionAlreadyCompleteException e) {
            LOG.log(System.Logger.Level.DEBUG, "All of it was done; only the ledger had not heard", e);
            ledger.ended(run.id(), RunState.COMPLETED, "");
        }
    }

    private static Optional<JobExecution> lastExecution(JobOperator operator, UUID run) {
        return instances(operator).stream()
                .flatMap(instance -> operator.getJobExecutions(instance).stream())
                .filter(execution -> run.toString()
                        .equals(operator.getParameters(execution.getExecutionId())
                                .getProperty("run")))
                .max(Comparator.comparingLong(JobExecution::getExecutionId));
    }

    private static List<JobInstance> instances(JobOperator operator) {
        try {
            return operator.getJobInstances(AccessLogImporting.JOB, 0, NEWEST);
        } catch (NoSuchJobException e) {
            LOG.log(System.Logger.Level.DEBUG, "No access log was ever imported here", e);
            return List.of();
        }
    }
}
