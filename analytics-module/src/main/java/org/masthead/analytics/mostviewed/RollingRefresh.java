package org.masthead.analytics.mostviewed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.masthead.content.SiteTime;

/** One refresh of the rolling lists in one transaction, today's provisional tally first; one server at a time. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class RollingRefresh {
    private static final Sql TRY_LOCK =
            new Sql("select pg_try_advisory_xact_lock(hashtextextended('masthead.analytics.rolling', 0))");
    private static final Sql IS_OPEN = new Sql("select count(*) from analytics.open_day where day = ?");

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    private DayTally tally;
    private RollingLists lists;
    private SiteTime time;

    protected RollingRefresh() {}

    @Inject
    RollingRefresh(DayTally tally, RollingLists lists, SiteTime time) {
        this.tally = tally;
        this.lists = lists;
        this.time = time;
    }

    void run() throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!TRY_LOCK.first(connection, row -> row.getBoolean(1))) {
                return;
            }
            if (IS_OPEN.first(connection, row -> row.getInt(1), time.today()) > 0) {
                tally.recompute(connection, time.today());
            }
            lists.refresh(connection);
        }
    }
}
