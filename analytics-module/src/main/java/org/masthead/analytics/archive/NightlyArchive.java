package org.masthead.analytics.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.masthead.analytics.jobs.JobKind;
import org.masthead.analytics.jobs.NightlyJob;
import org.masthead.content.RunLedger;

/** Every night a run, when there is anything to do. */
@ApplicationScoped
class NightlyArchive implements NightlyJob {
    private RunLedger ledger;
    private ArchivePlan plan;

    protected NightlyArchive() {}

    @Inject
    NightlyArchive(RunLedger ledger, ArchivePlan plan) {
        this.ledger = ledger;
        this.plan = plan;
    }

    @Override
    public JobKind kind() {
        return JobKind.ARCHIVE;
    }

    @Override
    public void queue(LocalDate night, String requestedBy) {
        if (!plan.toArchive().isEmpty() || !plan.toEnd().isEmpty()) {
            ledger.open(JobKind.ARCHIVE.text(), night.toString(), Map.of(), requestedBy);
        }
    }
}
