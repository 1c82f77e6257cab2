package org.masthead.analytics.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.masthead.analytics.ArchivedDay;
import org.masthead.analytics.Archives;
import org.masthead.analytics.jobs.JobKind;
import org.masthead.analytics.jobs.RunTurn;
import org.masthead.content.Allowed;
import org.masthead.content.Role;
import org.masthead.content.RunLedger;
import org.masthead.content.SiteTime;

/** Queues archive runs that people ask for. Not in the caller's transaction: no job may begin in one. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class ArchiveRuns implements Archives {
    private RunLedger ledger;
    private RunTurn turn;
    private ArchivePlan plan;
    private SiteTime time;

    protected ArchiveRuns() {}

    @Inject
    ArchiveRuns(RunLedger ledger, RunTurn turn, ArchivePlan plan, SiteTime time) {
        this.ledger = ledger;
        this.turn = turn;
        this.plan = plan;
        this.time = time;
    }

    @Override
    @Allowed(Role.ANALYST)
    public UUID start(String requestedBy) {
        UUID run = ledger.open(JobKind.ARCHIVE.text(), time.today().toString(), Map.of(), requestedBy);
        turn.offer(JobKind.ARCHIVE);
        return run;
    }

    @Override
    @Allowed({Role.ANALYST, Role.EDITOR})
    public List<ArchivedDay> newest(int atMost) {
        return plan.newest(atMost);
    }

    @Override
    @Allowed({Role.ANALYST, Role.EDITOR})
    public State state() {
        return plan.state();
    }
}
