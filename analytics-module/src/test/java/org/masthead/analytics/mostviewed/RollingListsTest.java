package org.masthead.analytics.mostviewed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.analytics.Period;
import org.masthead.analytics.viewlog.Definition;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;

class RollingListsTest {
    private static final Map<ArticleId, ArticleFacts> FACTS = Map.of(
            new ArticleId(1), facts(1, "2025-01-01T00:00:00Z"),
            new ArticleId(2), facts(2, "2025-02-01T00:00:00Z"),
            new ArticleId(3), facts(3, "2025-02-01T00:00:00Z"),
            new ArticleId(4), new ArticleFacts(new ArticleId(4), "about", "About", "", null, ArticleKind.PAGE));

    private DataSource database;
    private SampleLog log;
    private final List<String> networks = new ArrayList<>();
    private String zone = "UTC";

    @BeforeEach
    void emptyLog() {
        database = TestDatabase.migrated("analytics");
        log = new SampleLog(database);
    }

    @Test
    void theLastDayIsTwentyFourHoursAndNotAMinuteMore() {
        view("/one", "2025-02-24T11:59:59Z", "Ann");
        view("/one", "2025-02-24T12:00:00Z", "Bob");
        view("/one", "2025-02-25T11:00:00Z", "Cleo");
        assertEquals(List.of("1. 1 2"), refreshed("2025-02-25T12:00:00Z", Period.Kind.DAY));
    }

    @Test
    void weekAndMonthAreSevenAndThirtyTimesTwentyFourHours() {
        view("/one", "2025-02-18T11:59:59Z", "Ann");
        view("/one", "2025-02-18T12:00:00Z", "Bob");
        view("/one", "2025-02-20T03:00:00Z", "Ann");
        view("/one", "2025-01-26T11:00:00Z", "Ann");
        view("/one", "2025-01-26T13:00:00Z", "Ann");
        assertEquals(List.of("1. 1 2"), refreshed("2025-02-25T12:00:00Z", Period.Kind.WEEK));
        assertEquals(List.of("1. 1 4"), refreshed("2025-02-25T12:00:00Z", Period.Kind.MONTH));
    }

    @Test
    void ofTheDayThatIsCutAViewCountsIfItsTallyCountsItAndItCameAfter() {
        for (int i = 0; i < 15; i++) {
            view("/one", "2025-02-24T08:00:00Z", "Ann");
            view("/one", "2025-02-24T13:00:00Z", "Ann");
            view("/two", "2025-02-24T13:00:00Z", "Bob");
        }
        assertEquals(List.of("1. 2 15", "2. 1 5"), refreshed("2025-02-25T12:00:00Z", Period.Kind.DAY));
    }

    @Test
    void botsAndStaffAreOnNoList() {
        log.hit("/one").on(day("2025-02-25")).with("Googlebot/2.1").once();
        log.hit("/one").on(day("2025-02-25")).staff().once();
        log.hit("/two").on(day("2025-02-24")).at("23:00").with("Googlebot/2.1").once();
        assertEquals(List.of(), refreshed("2025-02-25T12:00:00Z", Period.Kind.DAY));
    }

    @Test
    void tiesGoByTheNewerArticleThenByItsId() {
        for (String path : List.of("/one", "/three", "/two")) {
            view(path, "2025-02-25T09:00:00Z", "Ann");
        }
        assertEquals(List.of("1. 2 1", "2. 3 1", "3. 1 1"), refreshed("2025-02-25T12:00:00Z", Period.Kind.DAY));
    }

    @Test
    void onADayOfTwentyFiveHoursTheLastTwentyFourLieWithinIt() {
        zone = "Europe/Berlin";
        view("/one", "2025-10-26T00:30:00+02:00", "Ann");
        view("/one", "2025-10-26T00:50:00+02:00", "Bob");
        view("/one", "2025-10-26T23:40:00+01:00", "Cleo");
        assertEquals(List.of("1. 1 2"), refreshed("2025-10-26T23:45:00+01:00", Period.Kind.DAY));
    }

    @Test
    void onADayOfTwentyThreeHoursTheyBeginTheDayBefore() {
        zone = "Europe/Berlin";
        view("/one", "2025-03-29T22:40:00+01:00", "Ann");
        view("/one", "2025-03-29T22:50:00+01:00", "Bob");
        view("/one", "2025-03-30T03:10:00+02:00", "Cleo");
        assertEquals(List.of("1. 1 2"), refreshed("2025-03-30T23:45:00+02:00", Period.Kind.DAY));
    }

    @Test
    void whatNobodyReadsAnyMoreLeavesTheList() {
        view("/one", "2025-02-25T09:00:00Z", "Ann");
        assertEquals(List.of("1. 1 1"), refreshed("2025-02-25T12:00:00Z", Period.Kind.DAY));
        assertEquals(List.of(), refreshed("2025-02-27T12:00:00Z", Period.Kind.DAY));
    }

    @Test
    void eachRankStandsBesideTheOneOfTheWindowBeforeAndNewcomersAreMarked() {
        view("/one", "2025-02-24T09:00:00Z", "Ann");
        view("/one", "2025-02-24T09:00:00Z", "Bob");
        view("/two", "2025-02-24T09:00:00Z", "Ann");
        view("/two", "2025-02-25T09:00:00Z", "Ann");
        view("/two", "2025-02-25T09:00:00Z", "Bob");
        view("/one", "2025-02-25T09:00:00Z", "Ann");
        view("/three", "2025-02-25T09:00:00Z", "Ann");
        refreshed("2025-02-25T12:00:00Z", Period.Kind.DAY);
        assertEquals(
                List.of("1 | 2 | 2 | f", "2 | 3 | null | t", "3 | 1 | 1 | f"),
                log.rows("select rank, article_id, previous_rank, newcomer from analytics.rolling_list"
                        + " where period = 'DAY' order by rank"));
    }

    @Test
    void aPageThatIsNoArticleIsOnNoList() {
        view("/about", "2025-02-25T09:00:00Z", "Ann");
        view("/one", "2025-02-25T09:00:00Z", "Ann");
        assertEquals(List.of("1. 1 1"), refreshed("2025-02-25T12:00:00Z", Period.Kind.DAY));
    }

    @Test
    void aBurstFromOneNetworkWaitsUntilSomebodyHasLooked() {
        view("/one", "2025-02-25T09:00:00Z", "Ann");
        view("/two", "2025-02-25T09:00:00Z", "Ann");
        network("2025-02-25", 1, 100, 60);
        network("2025-02-25", 2, 100, 59);
        var held = new HeldList(database);
        assertEquals(List.of("1. 2 1"), refreshed("2025-02-25T12:00:00Z", Period.Kind.DAY));
        assertEquals(60, held.all().get(0).greatest());
        held.decide(new ArticleId(1), true, "Ana");
        assertEquals(List.of("1. 2 1", "2. 1 1"), refreshed("2025-02-25T12:05:00Z", Period.Kind.DAY));
        held.decide(new ArticleId(1), false, "Ana");
        assertEquals(List.of("1. 2 1"), refreshed("2025-02-25T12:10:00Z", Period.Kind.DAY));
        assertEquals("Ana", held.all().get(0).decidedBy());
    }

    @Test
    void aBurstOfFewViewsHoldsNothing() {
        view("/one", "2025-02-25T09:00:00Z", "Ann");
        network("2025-02-25", 1, 99, 99);
        assertEquals(List.of("1. 1 1"), refreshed("2025-02-25T12:00:00Z", Period.Kind.DAY));
        assertEquals(List.of(), new HeldList(database).all());
    }

    @Test
    void aBurstThatNobodyLookedAtIsForgottenWithItsDay() {
        network("2025-02-25", 1, 200, 200);
        refreshed("2025-02-25T12:00:00Z", Period.Kind.DAY);
        assertEquals(1, new HeldList(database).all().size());
        refreshed("2025-04-25T12:00:00Z", Period.Kind.DAY);
        assertEquals(List.of(), new HeldList(database).all());
    }

    /** As a tally leaves it; the sample log knows no networks. */
    private void network(String day, long article, long known, long greatest) {
        networks.add("insert into analytics.daily_network (day, article_id, networks, greatest, known) values ('" + day
                + "', " + article + ", 3, " + greatest + ", " + known + ") on conflict (day, article_id) do update set"
                + " known = excluded.known, greatest = excluded.greatest");
    }

    private void view(String path, String at, String visitor) {
        OffsetDateTime moment = OffsetDateTime.parse(at);
        LocalDate day = moment.atZoneSameInstant(ZoneId.of(zone)).toLocalDate();
        log.hit(path).on(day).at(moment).by(visitor).once();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** Tallies every open day as the schedule does, refreshes and shows a list as {@code rank. article views}. */
    private List<String> refreshed(String now, Period.Kind period) {
        var time = new SiteTime(Clock.fixed(OffsetDateTime.parse(now).toInstant(), ZoneId.of(zone)));
        var tally = new SampleTally(database, time)
                .article(1, "/one")
                .article(2, "/two")
                .article(3, "/three")
                .article(4, "/about");
        log.rows("select day from analytics.open_day").forEach(day -> tally.recompute(LocalDate.parse(day)));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (String network : networks) {
                new Sql(network).update(connection);
            }
            new RollingLists(ids -> FACTS, time, Definition.REPEAT_CAP, new Bursts(Bursts.VIEWS, Bursts.PERCENT))
                    .refresh(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new PublishedLists(database)
                .top(period, 10).rows().stream()
                        .map(row -> row.rank() + ". " + row.article() + " " + row.views())
                        .toList();
    }

    private static ArticleFacts facts(long id, String published) {
        return new ArticleFacts(new ArticleId(id), "a" + id, "A" + id, "", Instant.parse(published), ArticleKind.NEWS);
    }
}
