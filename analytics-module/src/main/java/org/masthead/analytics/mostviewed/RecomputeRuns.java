package org.masthead.analytics.mostviewed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.masthead.analytics.Tallies;
import org.masthead.analytics.jobs.JobKind;
import org.masthead.analytics.jobs.RunTurn;
import org.masthead.content.Allowed;
import org.masthead.content.Role;
import org.masthead.content.RunLedger;

/** Queues runs; {@link RunTurn} starts them one after the other. Not in the caller's transaction: no job may begin in one. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
@Allowed(Role.ANALYST)
class RecomputeRuns implements Tallies {
    private static final int MOST_DAYS = 3660;

    private RunLedger ledger;
    private RunTurn turn;

    protected RecomputeRuns() {}

    @Inject
    RecomputeRuns(RunLedger ledger, RunTurn turn) {
        this.ledger = ledger;
        this.turn = turn;
    }

    @Override
    @Allowed(Role.ANALYST)
    public UUID recompute(LocalDate from, LocalDate to, String requestedBy) {
        check(from, to);
        UUID run = ledger.open(
                JobKind.MOST_VIEWED.text(),
                from.equals(to) ? from.toString() : from + " – " + to,
                Map.of(RunDays.FROM, from.toString(), RunDays.TO, to.toString()),
                requestedBy);
        turn.offer(JobKind.MOST_VIEWED);
        return run;
    }

    static void check(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The last day (" + to + ") lies before the first (" + from + "). Send the earlier one first.");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new IllegalArgumentException("At most " + MOST_DAYS + " days at once. Send a shorter range.");
        }
    }
}
