package org.masthead.analytics.mostviewed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.content.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

class DayComparisonTest {
    /** Tables with a day that no tally writes. A new one that a tally does write is named {@code daily_…} or {@code hourly_…}. */
    private static final Set<String> NO_TALLIES = Set.of(
            "annotation",
            "archived_day",
            "audit",
            "day_revision",
            "day_tally",
            "import_day",
            "open_day",
            "outside_total",
            "refusal",
            "report_receipt_day",
            "run_day",
            "view_end",
            "view_log",
            "view_seen");

    private final PGSimpleDataSource database = TestDatabase.migrated("analytics");
    private final SampleLog log = new SampleLog(database);
    private Connection connection;

    @BeforeEach
    void aDayIsTallied() throws SQLException {
        log.hit("/harbour").by("Ann").from("example.org").times(3);
        log.hit("/harbour").by("crawler").with("Googlebot/2.1").once();
        log.hit("/market").by("Bob").once();
        new SampleTally(database).article(7, "/harbour").recompute(SampleLog.DAY);
        connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void itSeesEveryTableThatATallyWrites() throws SQLException {
        var seen = new TreeSet<String>();
        DayComparison.tables(connection).forEach(table -> seen.add(table.name()));
        assertTrue(seen.containsAll(Set.of("daily_path", "daily_article", "daily_bots")), seen.toString());
        var others = new TreeSet<>(log.rows("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'day'
                where c.relnamespace = 'analytics'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                """));
        others.removeAll(seen);
        others.removeAll(NO_TALLIES);
        assertEquals(
                Set.of(), others, "is this the tally of a day? Then name it daily_… or hourly_…; else add it here");
    }

    @Test
    void aRecomputationOfTheSameLogChangesNoCell() throws SQLException {
        DayComparison comparison = DayComparison.remember(connection, SampleLog.DAY);
        tally().recompute(connection, SampleLog.DAY);
        assertEquals(0, comparison.compare().count());
        assertTrue(comparison.rows() >= 4);
    }

    @Test
    void aChangedCellIsToldWithItsKeyInWordsAndBothValues() throws SQLException {
        new Sql("update analytics.daily_path set views = 5 where views = 3").update(connection);
        DayComparison comparison = DayComparison.remember(connection, SampleLog.DAY);
        tally().recompute(connection, SampleLog.DAY);
        assertEquals(
                List.of(new DayComparison.Change("daily_path", "/harbour", "views", "5", "3")),
                comparison.compare().changes(10));
    }

    @Test
    void aRowThatVanishedAndOneThatCameAreTold() throws SQLException {
        new Sql("delete from analytics.daily_bots").update(connection);
        new Sql("insert into analytics.daily_article (day, article_id, views, visitors) values (?, 99, 4, 2)")
                .update(connection, SampleLog.DAY);
        DayComparison comparison = DayComparison.remember(connection, SampleLog.DAY);
        tally().recompute(connection, SampleLog.DAY);
        assertEquals(
                List.of(
                        new DayComparison.Change("daily_article", "article 99", "views", "4", null),
                        new DayComparison.Change("daily_article", "article 99", "visitors", "2", null),
                        new DayComparison.Change("daily_bots", "/harbour · reason listed", "bot_views", null, "1")),
                comparison.compare().changes(10));
        assertEquals(1, comparison.count("bot_views"));
    }

    private DayTally tally() {
        return new SampleTally(database).article(7, "/harbour").tally();
    }
}
