package org.masthead.analytics.accesslog;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.masthead.content.RunLedger;

/** What every artifact of the import asks its job: which run, which order, and where it leaves why it failed. */
@Dependent
class ImportJob {
    private final JobContext job;
    private final RunLedger ledger;
    private final ReceivedLogs files;

    @Inject
    ImportJob(JobContext job, RunLedger ledger, ReceivedLogs files) {
        this.job = job;
        this.ledger = ledger;
        this.files = files;
    }

    /** Work that may fail; then the reason is left for the listener that ends the run. */
    interface Work<T> {
        T get() throws Exception;
    }

    <T> T attempt(Work<T> work) throws Exception {
        try {
            return work.get();
        } catch (Exception e) {
            job.setTransientUserData(e);
            throw e;
        }
    }

    UUID run() {
        return UUID.fromString(job.getProperties().getProperty("run"));
    }

    ImportOrder order() {
        return ImportOrder.of(run(), ledger);
    }

    LogFile file() {
        return new LogFile(files.named(order().fileName()));
    }

    /** As it was named, else as the file's first lines show. */
    LogFormat format() throws IOException {
        return file().format(order().format());
    }
}
