package org.masthead.analytics.viewlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;

/** The child tables of {@code analytics.view_log}, one a day of the site's zone. */
public final class DayPartitions {
    private DayPartitions() {}

    /**
     * Makes the missing ones in the caller's transaction, or at once when there is none; safe for two sessions at a time.
     * Call it before anything else is written in that transaction, or two sessions may wait for each other.
     */
    public static void ensure(Connection connection, Collection<LocalDate> days) throws SQLException {
        try (var statement = connection.prepareStatement("select analytics.ensure_day(?)")) {
            for (LocalDate day : new TreeSet<>(days)) {
                statement.setObject(1, day);
                statement.execute();
            }
        }
    }
}
