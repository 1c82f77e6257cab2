package org.masthead.analytics.mostviewed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.masthead.analytics.jobs.JobKind;
import org.masthead.content.RunLedger;
import org.masthead.content.SiteTime;

/** Days that have ended and whose log is newer than their tally: queues one run for all of them. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class OpenDays {
    private static final Sql TRY_LOCK =
            new Sql("select pg_try_advisory_xact_lock(hashtextextended('masthead.analytics.open-days', 0))");
    private static final Sql RANGE =
            new Sql("select min(day), max(day) from analytics.open_day where day < ? having count(*) > 0");

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    private RunLedger ledger;
    private SiteTime time;

    protected OpenDays() {}

    @Inject
    OpenDays(RunLedger ledger, SiteTime time) {
        this.ledger = ledger;
        this.time = time;
    }

    OpenDays(DataSource database, RunLedger ledger, SiteTime time) {
        this(ledger, time);
        this.database = database;
    }

    /** Does nothing while another run waits or is under way: it may be tallying these very days. */
    void queue() throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (TRY_LOCK.first(connection, row -> row.getBoolean(1)) && !underWay()) {
                var days = RANGE.list(
                        connection,
                        row -> new Range(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)),
                        time.today());
                days.forEach(this::open);
            }
        }
    }

    private boolean underWay() {
        return ledger.unfinished().stream().anyMatch(run -> run.kind().equals(JobKind.MOST_VIEWED.text()));
    }

    private void open(Range days) {
        ledger.open(
                JobKind.MOST_VIEWED.text(),
                "Days with new views up to " + days.last,
                Map.of(
                        RunDays.FROM, days.first.toString(),
                        RunDays.TO, days.last.toString(),
                        RunDays.ONLY, RunDays.OPEN),
                "schedule");
    }

    private record Range(LocalDate first, LocalDate last) {}
}
