package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** By which way a day's views came, counted from the log itself, so that what the tally accounts for can be held against it. */
final class DaySources {
    private static final DayTable TABLE = new DayTable("daily_source", List.of("source"), List.of("views"));

    private DaySources() {}

    static void write(Connection connection, LocalDate day) throws SQLException {
        TABLE.write(
                connection,
                day,
                "select source, count(*) as views from analytics.view_log where day = ? and not robots group by source",
                day);
    }
}
