package org.masthead.analytics.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.analytics.Audit;
import org.masthead.analytics.mostviewed.CommittedAtClose;
import org.masthead.analytics.mostviewed.SampleLedger;
import org.masthead.analytics.mostviewed.SampleLog;
import org.masthead.analytics.mostviewed.SampleTally;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.Run;
import org.masthead.content.TestDatabase;

class AuditOfDayTest {
    private static final LocalDate DAY = SampleLog.DAY;

    private final DataSource database = new CommittedAtClose(TestDatabase.migrated("analytics"));
    private final SampleLog log = new SampleLog(database);
    private final SampleLedger ledger = new SampleLedger();
    private final AuditRecords records = new AuditRecords(database);
    private SampleTally tally = new SampleTally(database).article(7, "/harbour");
    private UUID run;

    @BeforeEach
    void aTalliedDay() {
        log.hit("/harbour").by("Ann").times(3);
        log.hit("/market").by("Bob").once();
        tally.recompute(DAY);
        run = ledger.open("audit", "", java.util.Map.of(), "schedule");
    }

    @Test
    void aDayThatIsRightIsEqualAndNothingIsWritten() throws SQLException {
        List<String> before = published();
        Audit audit = audit();
        assertTrue(audit.equal());
        assertFalse(audit.repaired());
        assertEquals(List.of(), audit.causes());
        assertEquals(4, audit.rowsRead());
        assertEquals(before, published());
        assertEquals(
                List.of(new Run.Count("equal", "", 1)),
                ledger.find(run).orElseThrow().account());
    }

    @Test
    void aDamagedCellIsFoundExplainedAndRepaired() throws SQLException {
        List<String> before = published();
        change("update analytics.daily_path set visitors = 9 where views = 3");
        Audit audit = audit();
        assertEquals(1, audit.differences());
        assertEquals(List.of(Causes.DAMAGE), audit.causes());
        assertTrue(audit.repaired());
        assertEquals(before, published());
        assertEquals(
                List.of(new Audit.Change("daily_path", "/harbour", "visitors", "9", "1")), records.changes(audit.id()));
    }

    @Test
    void lateViewsAreToldAsSuch() throws SQLException {
        log.hit("/market").by("Cid").once();
        Audit audit = audit();
        assertEquals(List.of(Causes.LATE_VIEWS), audit.causes());
        assertTrue(audit.repaired());
        assertTrue(
                published().contains("2025-02-25 | /market | null | 2 | 2"),
                published().toString());
    }

    @Test
    void viewsThatAreNoLongerInTheLogAreMissed() throws SQLException {
        change("delete from analytics.view_log where path_id = (select id from analytics.path where path = '/market')");
        assertEquals(List.of(Causes.LOST_VIEWS), audit().causes());
    }

    @Test
    void anAddressThatNowNamesAnotherArticleIsTold() throws SQLException {
        tally = new SampleTally(database).article(8, "/harbour");
        assertEquals(List.of(Causes.ADDRESS), audit().causes());
    }

    @Test
    void whatOnlyBrowsersOrAgesShowIsNoDamage() throws SQLException {
        change("update analytics.daily_client set browser = 'another'");
        assertEquals(List.of(Causes.AGENT_LIST), audit().causes());
        change("delete from analytics.audit");
        change("update analytics.daily_age set views = views + 1");
        assertEquals(List.of(Causes.ARTICLE_FACTS), audit().causes());
        change("delete from analytics.audit");
        change("update analytics.daily_age set views = views + 1");
        change("update analytics.daily_site set views = views + 1");
        assertEquals(List.of(Causes.ARTICLE_FACTS, Causes.DAMAGE), audit().causes());
    }

    @Test
    void whatWouldBeJudgedOtherwiseIsShownAndLeftAlone() throws SQLException {
        change("update analytics.day_tally set bot_list = 'an older one'");
        change("update analytics.daily_path set bot_views = 1 where views = 1");
        List<String> before = published();
        Audit audit = audit();
        assertEquals(List.of(Causes.JUDGED_OTHERWISE), audit.causes());
        assertFalse(audit.repaired());
        assertEquals(before, published());
        assertEquals(List.of("an older one"), log.rows("select bot_list from analytics.day_tally"));
    }

    @Test
    void aRunThatGoesOnDoesNotAuditADayTwice() throws SQLException {
        audit();
        auditOfDay().audit(run, new Choice(DAY, Choice.YESTERDAY, null, null), 1);
        assertEquals(1, records.newest(90).size());
    }

    @Test
    void aDrawIsByChanceAndCanBeDrawnAgain() {
        List<LocalDate> days = DAY.datesUntil(DAY.plusDays(100)).toList();
        assertEquals(new Draw(42, days).day(), new Draw(42, days).day());
        assertTrue(new Draw(1, List.of()).day().isEmpty());
        long drawn = java.util.stream.LongStream.range(0, 200)
                .mapToObj(seed -> new Draw(seed, days).day().orElseThrow())
                .distinct()
                .count();
        assertTrue(drawn > 60, drawn + " of 100 days in 200 draws");
    }

    @Test
    void theNightAuditsYesterdayAndADrawnDayAndSaysHowItWasDrawn() throws SQLException {
        log.hit("/harbour").on(DAY.minusDays(3)).once();
        tally.recompute(DAY.minusDays(3));
        var chosen = new AuditChoices(ledger, records);
        chosen.queue(DAY.plusDays(1), "schedule");
        UUID night = ledger.unfinished().get(1).id();
        List<Choice> choices = chosen.of(night);
        assertEquals(
                List.of(DAY, DAY.minusDays(3)),
                choices.stream().map(Choice::day).toList());
        for (int i = 0; i < choices.size(); i++) {
            auditOfDay().audit(night, choices.get(i), i + 1);
        }
        Audit drawn = records.newest(90).stream()
                .filter(audit -> audit.chosen().equals(Choice.DRAWN))
                .findFirst()
                .orElseThrow();
        assertEquals(1, drawn.candidates());
        assertEquals(
                drawn.day(),
                new Draw(drawn.seed(), List.of(DAY.minusDays(3))).day().orElseThrow());
    }

    private Audit audit() throws SQLException {
        auditOfDay().audit(run, new Choice(DAY, Choice.YESTERDAY, null, null), 1);
        return records.newest(1).get(0);
    }

    private AuditOfDay auditOfDay() {
        return new AuditOfDay(database, tally.tally(), ledger, tally.time());
    }

    private List<String> published() {
        return log.rows("select d.day, p.path, d.article_id, d.views, d.visitors from analytics.daily_path d"
                + " join analytics.path p on p.id = d.path_id order by 1, 2");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            new Sql(sql).update(connection);
        }
    }
}
