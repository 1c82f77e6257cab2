package org.masthead.analytics.accesslog;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;

/** Takes an import back, a day a transaction; started again, it goes on with the days that are left. */
@Named
@Dependent
class ImportUndo extends AbstractBatchlet {
    private final JobContext job;
    private final RunLedger ledger;
    private final TakenBackDays days;
    private volatile boolean stopped;

    @Inject
    ImportUndo(JobContext job, RunLedger ledger, TakenBackDays days) {
        this.job = job;
        this.ledger = ledger;
        this.days = days;
    }

    @Override
    public String process() throws Exception {
        try {
            return takeBack(UUID.fromString(job.getProperties().getProperty("run")));
        } catch (Exception e) {
            job.setTransientUserData(e);
            throw e;
        }
    }

    private String takeBack(UUID run) throws Exception {
        UUID importId = UUID.fromString(ledger.parameters(run).get(TakingBack.IMPORT));
        long done = ledger.find(run).map(Run::done).orElse(0L);
        ledger.progress(run, done + days.rows(importId), done, List.of(), List.of());
        for (LocalDate day : days.left(importId)) {
            if (stopped) {
                return "STOPPED";
            }
            days.take(run, importId, day);
        }
        days.finish(run, importId);
        return "TAKEN BACK";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
