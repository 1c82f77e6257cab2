package org.masthead.analytics.viewlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.masthead.content.TestDatabase;

class DayPartitionsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 2, 28);
    private static DataSource database;

    @BeforeAll
    static void migrate() {
        database = TestDatabase.migrated("content", "analytics");
    }

    @Test
    void manySessionsMayMakeTheSameDays() throws Exception {
        var days = List.of(DAY, DAY.plusDays(1), DAY.plusDays(2));
        var sessions = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 8; i++) {
            sessions.add(() -> {
                try (var connection = database.getConnection()) {
                    connection.setAutoCommit(false);
                    DayPartitions.ensure(connection, days);
                    connection.commit();
                }
                return null;
            });
        }
        var threads = Executors.newFixedThreadPool(sessions.size());
        for (var session : threads.invokeAll(sessions)) {
            session.get();
        }
        threads.shutdown();
        assertEquals(
                3,
                count("select count(*) from pg_inherits where inhparent = 'analytics.view_log'::regclass"
                        + " and inhrelid::regclass::text like 'analytics.view_log_20250%'"));
    }

    @Test
    void aViewIdIsUniqueWithinItsDay() throws SQLException {
        var day = LocalDate.of(2024, 12, 31);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            DayPartitions.ensure(connection, List.of(day));
            String insert = "insert into analytics.view_log (day, received_at, path_id, visitor, source, view_id)"
                    + " values ('2024-12-31', now(), 1, 1, 1, '00000000-0000-4000-8000-000000000001')";
            statement.execute(insert);
            assertThrows(SQLException.class, () -> statement.execute(insert));
        }
    }

    private static long count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
