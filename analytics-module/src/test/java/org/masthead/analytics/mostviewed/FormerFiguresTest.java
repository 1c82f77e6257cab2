package org.masthead.analytics.mostviewed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.masthead.analytics.mostviewed.SampleLog.DAY;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;

/** Figures that had been final and are changed by a later tally are kept, old beside new. */
class FormerFiguresTest {
    private DataSource database;
    private SampleLog log;

    @BeforeEach
    void emptyLog() {
        database = TestDatabase.migrated("analytics");
        log = new SampleLog(database);
    }

    @Test
    void lateViewsOfAFinalDayAreKeptWithOldAndNewValue() {
        SampleTally tally = new SampleTally(database).article(7, "/harbour");
        log.hit("/harbour").by("Ann").times(2);
        log.hit("/market").by("Ann").once();
        tally.recompute(DAY);
        assertEquals(List.of(), revisions());
        log.hit("/harbour").by("Bob").once();
        log.hit("/late").by("Bob").once();
        tally.recompute(DAY);
        assertEquals(List.of("2025-02-25 | late-views | 3 | 5"), revisions());
        assertEquals(List.of("/harbour | 2 | 3 | 1 | 2 | 0 | 0", "/late | 0 | 1 | 0 | 1 | 0 | 0"), paths());
        assertEquals(
                List.of("7 | 2 | 3 | 1 | 2"),
                log.rows(
                        "select article_id, old_views, views, old_visitors, visitors from analytics.article_revision"));
    }

    @Test
    void aTallyThatChangesNothingLeavesNothing() {
        SampleTally tally = new SampleTally(database);
        log.hit("/harbour").once();
        tally.recompute(DAY);
        tally.recompute(DAY);
        assertEquals(List.of(), revisions());
    }

    @Test
    void whatWasProvisionalWasNeverPublished() {
        var before = new SampleTally(
                database, new SiteTime(Clock.fixed(Instant.parse("2025-02-25T22:00:00Z"), ZoneId.of("UTC"))));
        log.hit("/harbour").once();
        before.recompute(DAY);
        log.hit("/harbour").once();
        new SampleTally(database).recompute(DAY);
        assertEquals(List.of(), revisions());
    }

    @Test
    void anUndoneImportIsNamedAsSuch() throws Exception {
        SampleTally tally = new SampleTally(database);
        log.hit("/harbour").times(3);
        tally.recompute(DAY);
        try (var connection = database.getConnection()) {
            new Sql("delete from analytics.view_log").update(connection);
        }
        tally.recompute(DAY);
        assertEquals(List.of("2025-02-25 | views-removed | 3 | 0"), revisions());
        assertEquals(List.of("/harbour | 3 | 0 | 1 | 0 | 0 | 0"), paths());
    }

    @Test
    void aLateRobotsTxtJudgesTheSameViewsAnew() {
        SampleTally tally = new SampleTally(database);
        log.hit("/harbour").by("Ann").times(2);
        tally.recompute(DAY);
        log.hit("/robots.txt").by("Ann").robots().once();
        tally.recompute(DAY);
        assertEquals(List.of("2025-02-25 | judged-anew | 2 | 2"), revisions());
        assertEquals(List.of("/harbour | 2 | 0 | 1 | 0 | 0 | 2"), paths());
    }

    private List<String> revisions() {
        return log.rows("select day, reason, old_rows_read, rows_read from analytics.day_revision order by id");
    }

    private List<String> paths() {
        return log.rows(
                "select p.path, old_views, views, old_visitors, visitors, old_bots, bots"
                        + " from analytics.path_revision r join analytics.path p on p.id = r.path_id order by p.path collate \"C\"");
    }
}
