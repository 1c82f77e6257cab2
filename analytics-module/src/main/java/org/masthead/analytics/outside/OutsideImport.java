package org.masthead.analytics.outside;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.masthead.analytics.accesslog.ImportedFiles;
import org.masthead.analytics.accesslog.LogFile;
import org.masthead.analytics.accesslog.ReceivedLogs;
import org.masthead.content.RunLedger;

/** The job's one step: is the content new, then all of it comes in at once. */
@Named
@Dependent
class OutsideImport extends AbstractBatchlet {
    private final JobContext job;
    private final RunLedger ledger;
    private final ReceivedLogs files;
    private final ImportedFiles known;
    private final OutsideTaking taking;

    @Inject
    OutsideImport(JobContext job, RunLedger ledger, ReceivedLogs files, ImportedFiles known, OutsideTaking taking) {
        this.job = job;
        this.ledger = ledger;
        this.files = files;
        this.known = known;
        this.taking = taking;
    }

    @Override
    public String process() throws Exception {
        try {
            return take(UUID.fromString(job.getProperties().getProperty("run")));
        } catch (Exception e) {
            job.setTransientUserData(e);
            throw e;
        }
    }

    private String take(UUID run) throws Exception {
        Map<String, String> order = ledger.parameters(run);
        var file = new LogFile(files.named(order.get("file")));
        if (!known.admit(run, file.fingerprint(List.of()), "")) {
            return "KNOWN";
        }
        String day = order.getOrDefault(OutsideImporting.DAY, "");
        taking.take(run, file, day.isEmpty() ? null : LocalDate.parse(day));
        return "TAKEN";
    }
}
