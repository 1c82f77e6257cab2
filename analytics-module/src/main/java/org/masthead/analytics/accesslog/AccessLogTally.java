package org.masthead.analytics.accesslog;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;

/** Last step: tallies the days that the import touched; only then is it known which of its lines were views. */
@Named
@Dependent
class AccessLogTally extends AbstractBatchlet {
    private final ImportJob job;
    private final ImportedDays days;
    private final RunLedger ledger;
    private volatile boolean stopped;

    @Inject
    AccessLogTally(ImportJob job, ImportedDays days, RunLedger ledger) {
        this.job = job;
        this.days = days;
        this.ledger = ledger;
    }

    @Override
    public String process() throws Exception {
        return job.attempt(() -> {
            long lines = ledger.find(job.run()).map(Run::done).orElse(0L);
            for (LocalDate day : days.due(job.run())) {
                if (stopped) {
                    return "STOPPED";
                }
                days.settle(job.run(), day, lines);
            }
            return "TALLIED";
        });
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
