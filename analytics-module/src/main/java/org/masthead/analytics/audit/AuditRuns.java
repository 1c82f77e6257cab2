package org.masthead.analytics.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.masthead.analytics.Audit;
import org.masthead.analytics.Audits;
import org.masthead.analytics.jobs.JobKind;
import org.masthead.analytics.jobs.RunTurn;
import org.masthead.content.Allowed;
import org.masthead.content.Role;
import org.masthead.content.RunLedger;
import org.masthead.content.SiteTime;

/** Queues audits that people ask for, and tells of those made. Not in the caller's transaction: no job may begin in one. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class AuditRuns implements Audits {
    private RunLedger ledger;
    private RunTurn turn;
    private AuditRecords records;
    private SiteTime time;

    protected AuditRuns() {}

    @Inject
    AuditRuns(RunLedger ledger, RunTurn turn, AuditRecords records, SiteTime time) {
        this.ledger = ledger;
        this.turn = turn;
        this.records = records;
        this.time = time;
    }

    @Override
    @Allowed(Role.ANALYST)
    public UUID start(LocalDate day, String requestedBy) {
        if (!day.isBefore(time.today())) {
            throw new IllegalArgumentException("The day " + day + " has not ended yet. Send an earlier one.");
        }
        if (!records.isTallied(day)) {
            throw new IllegalArgumentException(
                    "The day " + day + " was never tallied, so there is nothing to compare.");
        }
        UUID run = ledger.open(JobKind.AUDIT.text(), day.toString(), Map.of(Choice.ASKED, day.toString()), requestedBy);
        turn.offer(JobKind.AUDIT);
        return run;
    }

    @Override
    @Allowed({Role.ANALYST, Role.EDITOR})
    public List<Audit> newest(int atMost) {
        return records.newest(atMost);
    }

    @Override
    @Allowed({Role.ANALYST, Role.EDITOR})
    public Optional<Audit> find(UUID id) {
        return records.find(id);
    }

    @Override
    @Allowed({Role.ANALYST, Role.EDITOR})
    public List<Audit.Change> changes(UUID id) {
        return records.changes(id);
    }
}
