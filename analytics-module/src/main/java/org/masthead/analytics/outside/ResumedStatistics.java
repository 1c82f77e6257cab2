package org.masthead.analytics.outside;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.masthead.content.DatabaseReady;
import org.masthead.content.RunLedger;

/** At start, imports of statistics that a kill cut off begin anew: nothing of them was taken. */
@ApplicationScoped
class ResumedStatistics {
    /** After migrations and all that other observers prepare. */
    private static final int LATE = 5_000;

    private final RunLedger ledger;

    @Inject
    ResumedStatistics(RunLedger ledger) {
        this.ledger = ledger;
    }

    protected ResumedStatistics() {
        this(null);
    }

    void resume(@Observes @Priority(LATE) DatabaseReady ready) {
        ledger.unfinished().stream()
                .filter(run -> run.kind().equals(OutsideImporting.KIND))
                .forEach(run -> OutsideImporting.begin(run.id()));
    }
}
