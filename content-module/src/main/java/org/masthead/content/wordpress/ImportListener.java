package org.masthead.content.wordpress;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.masthead.content.RunLedger;
import org.masthead.content.RunState;

/** Tells the ledger when an import begins and ends, and clears its files away. */
@Named
@Dependent
class ImportListener implements JobListener {
    @Inject
    @BatchProperty(name = WordPressExports.RUN)
    String run;

    @Inject
    JobContext job;

    @Inject
    WordPressExports exports;

    @Inject
    WordPressResume resume;

    @Inject
    RunLedger ledger;

    @Override
    public void beforeJob() {
        ledger.started(UUID.fromString(run), job.getExecutionId());
    }

    @Override
    public void afterJob() throws IOException {
        UUID id = UUID.fromString(run);
        BatchStatus status = job.getBatchStatus();
        boolean failed = status == BatchStatus.FAILED || job.getTransientUserData() != null;
        if (status == BatchStatus.STOPPING || status == BatchStatus.STOPPED || failed && resume.closing()) {
            return;
        }
        if (failed) {
            Object why = job.getTransientUserData();
            ledger.ended(id, RunState.FAILED, why == null ? "The import broke off; the log says why." : why.toString());
        } else {
            ledger.ended(id, RunState.COMPLETED, "");
        }
        exports.folder(id).delete();
    }
}
