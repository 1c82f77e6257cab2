package org.masthead.analytics.mostviewed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.masthead.analytics.mostviewed.SampleLog.DAY;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.analytics.archive.ArchivedDays;
import org.masthead.content.TestDatabase;

/** The definition in docs/definitions.md, rule by rule: a log goes in, a day's rows come out. */
class DayTallyTest {
    private DataSource database;
    private SampleLog log;
    private SampleTally tally;

    @BeforeEach
    void emptyLog() {
        database = TestDatabase.migrated("analytics");
        log = new SampleLog(database);
        tally = new SampleTally(database);
    }

    @Test
    void aViewIsCountedUnderItsPathAndAVisitorOnce() {
        log.hit("/harbour").by("Ann").times(3);
        log.hit("/harbour").by("Bob").once();
        log.hit("/market").by("Ann").once();
        tally.recompute(DAY);
        assertEquals(List.of("/harbour | 4 | 2 | 0 | 0 | 0", "/market | 1 | 1 | 0 | 0 | 0"), paths());
    }

    @ParameterizedTest
    @CsvSource({
        "'', no-agent",
        "-, no-agent",
        "Googlebot/2.1 (+http://www.google.com/bot.html), listed",
        "Acme Fetcher https://fetch.example, names-itself",
        "Acme Fetcher (ops@fetch.example), names-itself",
    })
    void anAgentAloneCanMakeABot(String agent, String reason) {
        log.hit("/harbour").with(agent).times(2);
        tally.recompute(DAY);
        assertEquals(List.of("/harbour | 0 | 0 | 2 | 0 | 0"), paths());
        assertEquals(List.of("/harbour | " + reason + " | 2"), bots());
    }

    @Test
    void aLogWithoutAnAgentFieldPassesTheRuleOfTheMissingAgent() {
        log.hit("/harbour").with(null).once();
        tally.recompute(DAY);
        assertEquals(List.of("/harbour | 1 | 1 | 0 | 0 | 0"), paths());
    }

    @Test
    void whoAsksForRobotsTxtIsABotAllDayAndOnEveryPath() {
        log.hit("/harbour").by("Ann").at("08:00").once();
        log.hit("/robots.txt").by("Ann").at("09:00").robots().once();
        log.hit("/market").by("Ann").at("10:00").once();
        log.hit("/market").by("Bob").at("10:00").once();
        log.hit("/market").by("Ann").on(DAY.plusDays(1)).once();
        tally.recompute(DAY);
        tally.recompute(DAY.plusDays(1));
        assertEquals(List.of("/harbour | robots | 1", "/market | robots | 1"), bots());
        assertEquals(
                List.of("2025-02-25 | /harbour | 0", "2025-02-25 | /market | 1", "2025-02-26 | /market | 1"),
                log.rows("select day, path, views from analytics.daily_path d join analytics.path p on p.id = d.path_id"
                        + " order by day, path"));
    }

    @Test
    void theRequestForRobotsTxtItselfIsNoView() {
        log.hit("/robots.txt").robots().once();
        assertEquals(0, tally.recompute(DAY));
        assertEquals(List.of(), paths());
    }

    @Test
    void anAutomatedBrowserIsABotOnlyInTheViewsThatSaySo() {
        log.hit("/harbour").automated().once();
        log.hit("/harbour").once();
        tally.recompute(DAY);
        assertEquals(List.of("/harbour | 1 | 1 | 1 | 0 | 0"), paths());
        assertEquals(List.of("/harbour | automation | 1"), bots());
    }

    @Test
    void theFirstReasonThatFitsIsTheReason() {
        log.hit("/robots.txt").by("Crawler").with("Googlebot/2.1").robots().once();
        log.hit("/harbour").by("Crawler").with("Googlebot/2.1").automated().once();
        log.hit("/robots.txt").by("Ann").robots().once();
        log.hit("/harbour").by("Ann").automated().once();
        tally.recompute(DAY);
        assertEquals(List.of("/harbour | listed | 1", "/harbour | robots | 1"), bots());
    }

    @Test
    void staffAreNeitherReadersNorBotsButABotSignedInIsABot() {
        log.hit("/harbour").staff().times(3);
        log.hit("/harbour").with("Googlebot/2.1").staff().once();
        tally.recompute(DAY);
        assertEquals(List.of("/harbour | 0 | 0 | 1 | 0 | 3"), paths());
    }

    @ParameterizedTest
    @CsvSource({"19, 19, 0", "20, 20, 0", "21, 20, 1", "45, 20, 25"})
    void viewsBeyondTheTwentiethOfAPathAreRepeats(int hits, int views, int repeats) {
        log.hit("/harbour").by("Ann").times(hits);
        log.hit("/market").by("Ann").once();
        tally.recompute(DAY);
        assertEquals(
                List.of("/harbour | %d | 1 | 0 | %d | 0".formatted(views, repeats), "/market | 1 | 1 | 0 | 0 | 0"),
                paths());
    }

    @Test
    void neitherStaffNorAutomatedViewsUseUpAVisitorsTwenty() {
        log.hit("/harbour").staff().times(15);
        log.hit("/harbour").automated().times(15);
        log.hit("/harbour").times(15);
        tally.recompute(DAY);
        assertEquals(List.of("/harbour | 15 | 1 | 15 | 0 | 15"), paths());
    }

    @Test
    void theTopReferrerIsTheMostFrequentHostAndTiesGoByTheAlphabet() {
        log.hit("/harbour").by("Ann").from("b.example").times(2);
        log.hit("/harbour").by("Bob").from("a.example").times(2);
        log.hit("/harbour").by("Cleo").times(5);
        log.hit("/market").by("Ann").from("b.example").times(2);
        log.hit("/market").by("Bob").from("a.example").once();
        log.hit("/quiet").by("Ann").once();
        tally.recompute(DAY);
        assertEquals(List.of("/harbour | a.example", "/market | b.example", "/quiet | "), referrers());
    }

    @Test
    void onlyHumanViewsReferAndRepeatsDoNot() {
        log.hit("/harbour").by("Ann").at("08:00").from("early.example").times(18);
        log.hit("/harbour").by("Ann").at("09:00").from("late.example").times(30);
        log.hit("/harbour").by("Ann").at("07:00").from("staff.example").staff().times(40);
        log.hit("/harbour").by("Bot").with("Googlebot/2.1").from("bot.example").times(99);
        log.hit("/harbour").by("Bob").from("late.example").times(15);
        tally.recompute(DAY);
        assertEquals(List.of("/harbour | early.example"), referrers());
    }

    @Test
    void anArticlesVisitorsAreDistinctOverAllItsAddresses() {
        tally.article(7, "/articles/harbour", "/2019/harbour").article(8, "/articles/market");
        log.hit("/articles/harbour").by("Ann").times(22);
        log.hit("/2019/harbour").by("Ann").times(2);
        log.hit("/2019/harbour").by("Bob").once();
        log.hit("/articles/market").with("Googlebot/2.1").once();
        log.hit("/about").by("Ann").once();
        tally.recompute(DAY);
        assertEquals(
                List.of("7 | 23 | 2"),
                log.rows("select article_id, views, visitors from analytics.daily_article order by article_id"));
        assertEquals(
                List.of("/2019/harbour | 7", "/about | null", "/articles/harbour | 7", "/articles/market | 8"),
                log.rows("select p.path, d.article_id from analytics.daily_path d"
                        + " join analytics.path p on p.id = d.path_id order by p.path collate \"C\""));
    }

    @Test
    void aLateViewReopensItsDay() {
        log.hit("/harbour").once();
        tally.recompute(DAY);
        assertEquals(List.of(), openDays());
        log.hit("/harbour").by("Bob").once();
        assertEquals(List.of("2025-02-25"), openDays());
        tally.recompute(DAY);
        assertEquals(List.of("/harbour | 2 | 2 | 0 | 0 | 0"), paths());
        assertEquals(List.of(), openDays());
    }

    @Test
    void aViewThatArrivesWhileItsDayIsTalliedLeavesTheDayOpen() throws SQLException {
        log.hit("/harbour").once();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var late = SampleVerdicts.named("arrives", agent -> {
                log.hit("/harbour").by("Bob").once();
                return "";
            });
            new DayTally(
                            late,
                            new PathArticles(paths -> Map.of()),
                            tally.facts(),
                            ArchivedDays.in(Path.of("no-archive")),
                            tally.time(),
                            20)
                    .recompute(connection, DAY);
            connection.commit();
        }
        assertEquals(List.of("2025-02-25"), openDays());
    }

    @Test
    void whatVanishedFromTheLogVanishesFromTheTally() throws SQLException {
        tally.article(7, "/harbour");
        log.hit("/harbour").once();
        log.hit("/harbour").with("Googlebot/2.1").once();
        tally.recompute(DAY);
        try (Connection connection = database.getConnection()) {
            new Sql("delete from analytics.view_log").update(connection);
        }
        tally.recompute(DAY);
        assertEquals(List.of(), paths());
        assertEquals(List.of(), bots());
        assertEquals(List.of(), log.rows("select * from analytics.daily_article"));
    }

    @Test
    void recomputingChangesNothingNotEvenARowsVersion() {
        tally.article(7, "/harbour");
        log.hit("/harbour").from("a.example").times(25);
        log.hit("/harbour").with("Googlebot/2.1").once();
        tally.recompute(DAY);
        String everything = """
                select xmin::text, d::text from analytics.daily_path d
                union all select xmin::text, d::text from analytics.daily_article d
                union all select xmin::text, d::text from analytics.daily_bots d
                """;
        List<String> before = log.rows(everything);
        tally.recompute(DAY);
        assertEquals(before, log.rows(everything));
    }

    @Test
    void aNewBotListJudgesHistoryAgain() throws SQLException {
        log.hit("/harbour").with("Acme Reader 1.0").once();
        tally.recompute(DAY);
        assertEquals(List.of("/harbour | 1 | 1 | 0 | 0 | 0"), paths());
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var newer = SampleVerdicts.named("newer", agent -> agent.startsWith("Acme") ? "listed" : "");
            new DayTally(
                            newer,
                            new PathArticles(paths -> Map.of()),
                            tally.facts(),
                            ArchivedDays.in(Path.of("no-archive")),
                            tally.time(),
                            20)
                    .recompute(connection, DAY);
            connection.commit();
        }
        assertEquals(List.of("/harbour | 0 | 0 | 1 | 0 | 0"), paths());
        assertEquals(List.of("newer"), log.rows("select bot_list from analytics.day_tally"));
    }

    @Test
    void receivedIsTheSumOfEveryKindOfView() {
        log.hit("/harbour").times(25);
        log.hit("/harbour").with("Googlebot/2.1").times(3);
        log.hit("/market").staff().times(2);
        log.hit("/robots.txt").by("Bob").robots().once();
        assertEquals(30, tally.recompute(DAY));
        assertEquals(
                List.of("30"),
                log.rows("select sum(views + repeat_views + bot_views + staff_views) from analytics.daily_path"));
    }

    private List<String> paths() {
        return log.rows(
                "select p.path, views, visitors, bot_views, repeat_views, staff_views from analytics.daily_path d"
                        + " join analytics.path p on p.id = d.path_id order by p.path collate \"C\"");
    }

    private List<String> bots() {
        return log.rows("select p.path, reason, bot_views from analytics.daily_bots d"
                + " join analytics.path p on p.id = d.path_id order by p.path collate \"C\", reason");
    }

    private List<String> referrers() {
        return log.rows("select p.path, top_referrer from analytics.daily_path d"
                + " join analytics.path p on p.id = d.path_id order by p.path collate \"C\"");
    }

    private List<String> openDays() {
        return log.rows("select day from analytics.open_day order by day");
    }
}
