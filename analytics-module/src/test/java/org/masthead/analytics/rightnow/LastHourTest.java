package org.masthead.analytics.rightnow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.masthead.analytics.RightNow;
import org.masthead.analytics.RightNow.Readers;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

class LastHourTest {
    /** Half past midnight in Berlin: the hour lies on two days of the site. */
    private static final Instant NOW = Instant.parse("2025-02-25T23:30:00Z");

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:135.0) Gecko/20100101 Firefox/135.0";
    private static final String CRAWLER = "Examplebot/1.0";

    private final DataSource database = TestDatabase.migrated("analytics");
    private final RightNow now = new LastHour(database, new SiteTime(Clock.fixed(NOW, ZONE)));

    @Test
    void readersAreVisitorsWhoViewedInTheLastFiveThirtyAndSixtyMinutesAcrossMidnight() throws SQLException {
        view("/a", 7, 1, 2, BROWSER);
        view("/a", 7, 1, 1, BROWSER);
        view("/a", 7, 2, 20, BROWSER);
        view("/b", 0, 3, 59, BROWSER);
        view("/b", 0, 4, 61, BROWSER);

        RightNow.Look look = now.look();

        assertEquals(NOW, look.at());
        assertEquals(new Readers(1, 2, 3), look.readers());
        assertEquals(
                List.of(
                        new RightNow.Page("/a", 7, new Readers(1, 2, 2), 3),
                        new RightNow.Page("/b", 0, new Readers(0, 0, 1), 1)),
                look.pages());
    }

    @Test
    void everyMinuteHasItsViewsTheLatestLast() throws SQLException {
        view("/a", 0, 1, 0, BROWSER);
        view("/a", 0, 1, 0, BROWSER);
        view("/a", 0, 1, 59, BROWSER);

        List<Long> minutes = now.look().minutes();

        assertEquals(60, minutes.size());
        assertEquals(1L, minutes.get(0));
        assertEquals(2L, minutes.get(59));
        assertEquals(3L, minutes.stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void anArticleIsOnePageUnderAllItsAddresses() throws SQLException {
        view("/articles/harbour", 7, 1, 1, BROWSER);
        view("/2019/harbour", 7, 2, 1, BROWSER);

        assertEquals(1, now.look().pages().size());
        assertEquals(new Readers(2, 2, 2), now.look().pages().get(0).readers());
    }

    @Test
    void botsStaffAndWhoeverAskedForRobotsAreNoReaders() throws SQLException {
        view("/a", 0, 1, 1, CRAWLER);
        judged(CRAWLER, "names-itself");
        view("/a", 0, 2, 1, BROWSER);
        sql("update analytics.view_log set staff = true where visitor = 2");
        view("/a", 0, 3, 1, BROWSER);
        sql("update analytics.view_log set automation = true where visitor = 3");
        view("/a", 0, 4, 1, BROWSER);
        view("/robots.txt", 0, 4, 2, BROWSER);
        sql("update analytics.view_log set robots = true where visitor = 4 and received_at < '%s'"
                .formatted(NOW.minusSeconds(90)));

        assertEquals(new Readers(0, 0, 0), now.look().readers());
        assertEquals(List.of(), now.look().pages());
    }

    @Test
    void anEmptyHourIsSixtyEmptyMinutes() {
        RightNow.Look look = now.look();

        assertEquals(LongStream.generate(() -> 0).limit(60).boxed().toList(), look.minutes());
        assertEquals(new Readers(0, 0, 0), look.readers());
    }

    @Test
    void aDatabaseThatIsAwayIsSaidSo() {
        var away = new PGSimpleDataSource();
        away.setUrl("jdbc:postgresql://127.0.0.1:1/nowhere");

        assertThrows(IllegalStateException.class, new LastHour(away, new SiteTime(Clock.fixed(NOW, ZONE)))::look);
    }

    private void view(String path, long article, long visitor, int minutesAgo, String agent) throws SQLException {
        OffsetDateTime at = NOW.minusSeconds(60L * minutesAgo + 1).atOffset(ZoneOffset.UTC);
        LocalDate day = at.atZoneSameInstant(ZONE).toLocalDate();
        try (var connection = database.getConnection()) {
            new Sql("select analytics.ensure_day(?)::text").list(connection, row -> row.getString(1), day);
            new Sql("insert into analytics.path (path) values (?) on conflict do nothing").update(connection, path);
            new Sql(
                            "insert into analytics.agent (agent, hash) values (?, sha256(convert_to(?, 'UTF8'))) on conflict do nothing")
                    .update(connection, agent, agent);
            new Sql("""
                    insert into analytics.view_log (day, received_at, path_id, agent_id, visitor, source, article_id)
                    select ?, ?, p.id, a.id, ?, 1, nullif(?, 0)
                    from analytics.path p, analytics.agent a where p.path = ? and a.agent = ?
                    """).update(connection, day, at, visitor, article, path, agent);
        }
    }

    private void judged(String agent, String reason) throws SQLException {
        sql(
                "insert into analytics.verdict (judgement_id, agent_id, reason) select analytics.judgement_of('2025-02-26'), id, '%s' from analytics.agent where agent = '%s'"
                        .formatted(reason, agent));
    }

    private void sql(String text) throws SQLException {
        try (var connection = database.getConnection()) {
            new Sql(text).update(connection);
        }
    }
}
