package org.masthead.analytics.accesslog;

import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.zip.ZipException;
import org.masthead.analytics.Imported;
import org.masthead.content.RunLedger;
import org.masthead.content.RunState;

/**
 * Tells the ledger when the job begins and how it ends; an ended import's file is dropped. A job that the stopping server
 * cuts off has not ended: {@link ResumedImports} takes it up.
 */
@Named
@Dependent
class AccessLogRun implements JobListener {
    private static final System.Logger LOG = System.getLogger(AccessLogRun.class.getName());

    private final JobContext job;
    private final RunLedger ledger;
    private final ReceivedLogs files;
    private final ImportRecords imports;
    private final ClosingDown closing;

    @Inject
    AccessLogRun(JobContext job, RunLedger ledger, ReceivedLogs files, ImportRecords imports, ClosingDown closing) {
        this.imports = imports;
        this.job = job;
        this.ledger = ledger;
        this.files = files;
        this.closing = closing;
    }

    @Override
    public void beforeJob() {
        ledger.started(run(), job.getExecutionId());
    }

    @Override
    public void afterJob() throws IOException, SQLException {
        RunState state = state();
        if (state != RunState.COMPLETED && closing.isUnderWay()) {
            return;
        }
        if (job.getTransientUserData() instanceof Exception failure) {
            LOG.log(System.Logger.Level.WARNING, "The access-log import " + run() + " failed", failure);
        }
        imports.ended(run(), Imported.State.valueOf(state.name()));
        ledger.ended(run(), state, state == RunState.FAILED ? sentence(job.getTransientUserData()) : "");
        files.drop(files.named(ImportOrder.of(run(), ledger).fileName()));
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

    static String sentence(Object failure) {
        if (failure instanceof EOFException) {
            return "The gzip file is cut off before its end; nothing of it was taken. Send the whole file again.";
        }
        if (failure instanceof ZipException) {
            return "The gzip file is damaged; nothing of it was taken. Send the file again.";
        }
        if (failure instanceof NoSuchFileException) {
            return "The received file is no longer there. Send it again.";
        }
        if (failure instanceof UnreadableFile unreadable) {
            return unreadable.getMessage();
        }
        return "The import stopped at an error; the server's log tells which. Send the file again: what was taken of it"
                + " is taken back first, so that nothing counts twice.";
    }
}
