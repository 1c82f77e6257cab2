package org.masthead.analytics.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.analytics.mostviewed.SampleLog;
import org.masthead.analytics.mostviewed.SampleTally;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

class ArchivePlanTest {
    private static final SiteTime TODAY =
            new SiteTime(Clock.fixed(Instant.parse("2026-06-01T03:00:00Z"), ZoneOffset.UTC));
    private static final LocalDate ANCIENT = LocalDate.parse("2024-04-30");
    private static final LocalDate OLD = LocalDate.parse("2025-04-26");
    private static final LocalDate YOUNG = LocalDate.parse("2025-04-27");

    private final PGSimpleDataSource database = TestDatabase.migrated("analytics");
    private final SampleLog log = new SampleLog(database);

    @BeforeEach
    void threeTalliedDays() throws SQLException {
        for (LocalDate day : List.of(ANCIENT, OLD, YOUNG)) {
            log.hit("/harbour").on(day).once();
            new SampleTally(database).recompute(day);
        }
    }

    @Test
    void beyondFourHundredDaysADayGoesToAFileAndBeyond25MonthsItEnds() {
        assertEquals(List.of(OLD), plan(400, 25).toArchive());
        assertEquals(List.of(ANCIENT), plan(400, 25).toEnd());
        assertEquals(2, plan(400, 25).state().due());
    }

    @Test
    void bothAreSettings() {
        assertEquals(List.of(), plan(0, 25).toArchive());
        assertEquals(List.of(ANCIENT, OLD, YOUNG), plan(30, 60).toArchive());
        assertEquals(List.of(ANCIENT, OLD), plan(400, 13).toEnd().subList(0, 2));
        assertThrows(IllegalArgumentException.class, () -> plan(1, 25));
        assertThrows(IllegalArgumentException.class, () -> plan(400, 0));
    }

    @Test
    void aDayWhoseLogIsNewerThanItsTallyWaits() {
        log.hit("/harbour").on(OLD).once();
        log.hit("/harbour").on(ANCIENT).once();
        assertEquals(List.of(), plan(400, 25).toArchive());
        assertEquals(List.of(), plan(400, 25).toEnd());
    }

    @Test
    void anAncientDayThatWasTalliedThisWeekWaitsForOtherLogsOfIt() throws SQLException {
        new SampleTally(database, TODAY).recompute(ANCIENT);
        assertEquals(List.of(), plan(400, 25).toEnd());
        assertEquals(List.of(ANCIENT, OLD), plan(400, 25).toArchive());
    }

    @Test
    void filesOfAnEndedDayThatWereNotYetDeletedAreStillDue() throws SQLException {
        try (Connection connection = database.getConnection()) {
            new Sql("drop table analytics.view_log_20240430").update(connection);
            new Sql("insert into analytics.archived_day values ('2024-04-30', 'ended', 1, 0, 0, 500, '', now())")
                    .update(connection);
            assertEquals(List.of(ANCIENT), plan(400, 25).toEnd());
            new Sql("update analytics.archived_day set bytes = 0").update(connection);
        }
        assertEquals(List.of(), plan(400, 25).toEnd());
        assertEquals(1, plan(400, 25).state().endedDays());
    }

    private ArchivePlan plan(int days, int months) {
        return new ArchivePlan(database, new Retention(days, months, TODAY), TODAY);
    }
}
