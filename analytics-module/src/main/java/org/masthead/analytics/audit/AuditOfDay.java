package org.masthead.analytics.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.masthead.analytics.Audit;
import org.masthead.analytics.mostviewed.DayComparison;
import org.masthead.analytics.mostviewed.DayTally;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.content.SiteTime;

/**
 * Recomputes a day behind a savepoint, compares every cell with what is published and takes the recomputation back. What
 * differs is explained, kept and repaired by a recomputation that stays: all in one transaction, so a cut-off audit has
 * not happened. Only where the day would be judged otherwise than when it was published is it left alone: history is judged
 * again when somebody asks for it.
 */
@Dependent
@Transactional(rollbackOn = Exception.class)
class AuditOfDay {
    private static final int KEPT_CHANGES = 1000;
    private static final Sql SAVE = new Sql("savepoint audit");
    private static final Sql TAKE_BACK = new Sql("rollback to savepoint audit");
    private static final Sql DONE = new Sql("select count(*) from analytics.audit where run_id = ? and day = ?");

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    private DayTally tally;
    private RunLedger ledger;
    private SiteTime time;

    protected AuditOfDay() {}

    @Inject
    AuditOfDay(DayTally tally, RunLedger ledger, SiteTime time) {
        this.tally = tally;
        this.ledger = ledger;
        this.time = time;
    }

    AuditOfDay(DataSource database, DayTally tally, RunLedger ledger, SiteTime time) {
        this(tally, ledger, time);
        this.database = database;
    }

    /** Does nothing for a day that this run has audited before. */
    void audit(UUID run, Choice choice, long done) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (DONE.first(connection, row -> row.getLong(1), run, choice.day()) > 0) {
                return;
            }
            Seen seen = look(connection, choice);
            AuditRecords.keep(connection, run, seen.audit(), seen.changes());
            if (seen.audit().repaired()) {
                tally.recompute(connection, choice.day());
            }
            String outcome = seen.audit().equal() ? "equal" : seen.audit().repaired() ? "repaired" : "left";
            ledger.progress(run, null, done, List.of(new Run.Count(outcome, "", 1)), List.of());
            ledger.read(run, seen.audit().rowsRead());
        }
    }

    private Seen look(Connection connection, Choice choice) throws SQLException {
        Instant begin = time.clock().instant();
        SAVE.update(connection);
        Seen seen = compared(connection, choice, begin);
        TAKE_BACK.update(connection);
        return seen;
    }

    private Seen compared(Connection connection, Choice choice, Instant begin) throws SQLException {
        LocalDate day = choice.day();
        Causes.Note published = Causes.Note.of(connection, day);
        DayComparison comparison = DayComparison.remember(connection, day);
        long read = tally.recompute(connection, day);
        comparison.compare();
        long differences = comparison.count();
        List<String> causes = differences == 0
                ? List.of()
                : Causes.of(connection, comparison, published, Causes.Note.of(connection, day));
        Instant end = time.clock().instant();
        return new Seen(
                new Audit(
                        UUID.randomUUID(),
                        day,
                        choice.chosen(),
                        choice.seed(),
                        choice.candidates(),
                        end,
                        Duration.between(begin, end),
                        read,
                        comparison.rows(),
                        differences,
                        causes,
                        differences > 0 && !causes.contains(Causes.JUDGED_OTHERWISE)),
                comparison.changes(KEPT_CHANGES));
    }

    private record Seen(Audit audit, List<DayComparison.Change> changes) {}
}
