package org.masthead.analytics.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.masthead.analytics.mostviewed.Sql;

/** Queues each night's run once, however many servers there are: noted and opened in one transaction. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class NightlyRuns {
    private static final int KEPT_DAYS = 30;
    private static final Sql NOTE =
            new Sql("insert into analytics.nightly_run (kind, night) values (?, ?) on conflict do nothing");
    private static final Sql FORGET = new Sql("delete from analytics.nightly_run where night < ?");

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    protected NightlyRuns() {}

    NightlyRuns(DataSource database) {
        this.database = database;
    }

    /** @return false when another had queued it */
    boolean queue(NightlyJob job, LocalDate night) throws SQLException {
        try (Connection connection = database.getConnection()) {
            FORGET.update(connection, night.minusDays(KEPT_DAYS));
            boolean first = NOTE.update(connection, job.kind().text(), night) == 1;
            if (first) {
                job.queue(night, NightlySchedule.REQUESTED_BY);
            }
            return first;
        }
    }
}
