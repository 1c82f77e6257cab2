package org.masthead.analytics.mostviewed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.masthead.analytics.jobs.RunEnded;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;

/**
 * The days of a run: which are left, and the transaction in which one is tallied and noted as done. Dependent on purpose: the
 * server's transaction interceptor keeps what it has to restore in a field, which partitions at work at once must not share.
 */
@Dependent
@Transactional(rollbackOn = Exception.class)
class RunDays {
    /** Parameters of a run; {@code only=open} leaves out days whose tally is as new as their log. */
    static final String FROM = "from";

    static final String TO = "to";
    static final String ONLY = "only";
    static final String OPEN = "open";

    private static final Sql LEFT = new Sql("""
            select d::date from generate_series(?::timestamp, ?::timestamp, interval '1 day') d
            where not exists (select from analytics.run_day r where r.run_id = ? and r.day = d::date)
              and (? or exists (select from analytics.open_day o where o.day = d::date))
            order by d
            """);
    private static final Sql NOTE =
            new Sql("insert into analytics.run_day (run_id, day) values (?, ?) on conflict do nothing");

    /** Two days that end at once would each count without the other. */
    private static final Sql LOCK = new Sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text");

    private static final Sql DONE = new Sql("select count(*) from analytics.run_day where run_id = ?");
    private static final Sql FORGET = new Sql("delete from analytics.run_day where run_id = ?");

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    private RunLedger ledger;
    private DayTally tally;

    protected RunDays() {}

    @Inject
    RunDays(RunLedger ledger, DayTally tally) {
        this.ledger = ledger;
        this.tally = tally;
    }

    RunDays(DataSource database, RunLedger ledger, DayTally tally) {
        this(ledger, tally);
        this.database = database;
    }

    /** The days not yet done, and says in the ledger how many there are in all. */
    List<LocalDate> plan(UUID run) throws SQLException {
        Map<String, String> parameters = ledger.parameters(run);
        try (Connection connection = database.getConnection()) {
            List<LocalDate> left = LEFT.list(
                    connection,
                    row -> row.getObject(1, LocalDate.class),
                    parameters.get(FROM),
                    parameters.get(TO),
                    run,
                    !OPEN.equals(parameters.get(ONLY)));
            long done = done(connection, run);
            ledger.progress(run, done + left.size(), done, List.of(), List.of());
            return left;
        }
    }

    /** Does nothing for a day that this run has done before. */
    void tally(UUID run, LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (NOTE.update(connection, run, day) == 0) {
                return;
            }
            long received = tally.recompute(connection, day);
            String outcome = received == 0 ? "empty" : "tallied";
            LOCK.first(connection, row -> row.getString(1), run.toString());
            ledger.read(run, received);
            ledger.progress(run, null, done(connection, run), List.of(new Run.Count(outcome, "", 1)), List.of());
        }
    }

    void forget(@Observes RunEnded ended) throws SQLException {
        try (Connection connection = database.getConnection()) {
            FORGET.update(connection, ended.run());
        }
    }

    private static long done(Connection connection, UUID run) throws SQLException {
        return DONE.first(connection, row -> row.getLong(1), run);
    }
}
