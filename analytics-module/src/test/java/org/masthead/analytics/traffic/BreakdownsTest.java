package org.masthead.analytics.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.analytics.Period;
import org.masthead.analytics.ReportCheck.Outcome;
import org.masthead.analytics.ReportKind;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.Rolling;
import org.masthead.content.ArticleGroups;

/** Traffic by what it came from and went to, and ranks among some articles. */
class BreakdownsTest {
    private static final LocalDate FROM = LocalDate.parse("2025-02-24");
    private static final LocalDate TO = LocalDate.parse("2025-02-25");

    private final TallyScene scene = new TallyScene();

    @Test
    void referrersAreSearchSocialNewsOtherInternalOrDirect() {
        scene.execute("insert into analytics.referrer (id, host, kind) overriding system value values"
                + " (1, '-', 'internal'), (2, 'a.example', 'search'), (3, 'b.example', null)");
        scene.execute("insert into analytics.daily_referrer values ('2025-02-24', 0, 5, 2), ('2025-02-24', 1, 9, 0),"
                + " ('2025-02-24', 2, 7, 4), ('2025-02-25', 3, 1, 1), ('2025-02-26', 3, 1, 1)");
        assertEquals(
                List.of(
                        "date,host,kind,views,visits",
                        "2025-02-24,,internal,9,0",
                        "2025-02-24,a.example,search,7,4",
                        "2025-02-24,,direct,5,2",
                        "2025-02-25,b.example,other,1,1"),
                lines(ReportKind.REFERRERS));
    }

    @Test
    void campaignsAreTheirFiveParts() {
        scene.execute("insert into analytics.campaign (id, utm) overriding system value values"
                + " (7, concat_ws(chr(31), 'letter', 'mail', '=spring', '', 'top'))");
        scene.execute("insert into analytics.daily_campaign values ('2025-02-24', 0, 5, 2), ('2025-02-24', 7, 9, 3)");
        assertEquals(
                List.of(
                        "date,source,medium,campaign,term,content,views,visits",
                        "2025-02-24,letter,mail,'=spring,,top,9,3",
                        "2025-02-24,,,,,,5,2"),
                lines(ReportKind.CAMPAIGNS));
    }

    @Test
    void hoursAreThoseThatTheDayHad() {
        scene.execute(
                "insert into analytics.hourly_site values ('2025-02-24', '2025-02-24T10:00:00Z', 5, 4, 3, 2, 1, 0),"
                        + " ('2025-02-24', '2025-02-23T23:00:00Z', 1, 1, 1, 0, 0, 0)");
        assertEquals(
                List.of(
                        "date,hour,views,visitors,visits,bot_views,repeat_views,staff_views",
                        "2025-02-24,2025-02-23T23:00:00Z,1,1,1,0,0,0",
                        "2025-02-24,2025-02-24T10:00:00Z,5,4,3,2,1,0"),
                lines(ReportKind.HOURS));
    }

    @Test
    void agesStandInTheirOrder() {
        scene.execute("insert into analytics.daily_age values ('2025-02-24', 'later', 5), ('2025-02-24', 'hour', 1),"
                + " ('2025-02-24', 'none', 9)");
        assertEquals(
                List.of("date,age,views", "2025-02-24,hour,1", "2025-02-24,later,5", "2025-02-24,none,9"),
                lines(ReportKind.AGES));
    }

    @Test
    void anArticleByTwoCountsForEachOfThem() {
        scene.ranked("2025-02-24", 1, 10, 4);
        scene.ranked("2025-02-24", 2, 3, 3);
        scene.execute("insert into analytics.article_fact values (1, null, 'NEWS', null, 1, 9, '{1,2}', '{}', '{}'),"
                + " (2, null, 'NEWS', null, 1, 9, '{2}', '{}', '{}')");
        assertEquals(
                List.of(
                        "date,author,name,articles,views,article_visitors",
                        "2025-02-24,bo-lind,Bo Lind,2,13,7",
                        "2025-02-24,ana-reyes,Ana Reyes,1,10,4"),
                lines(ReportKind.AUTHORS));
    }

    @Test
    void anArticlesDaySaysHowItWasReadAndAtWhichAge() {
        scene.article(1, "harbour", "Harbour, again");
        scene.ranked("2025-02-24", 1, 10, 4);
        scene.ranked("2025-02-25", 9, 1, 1);
        scene.execute("insert into analytics.daily_reading values ('2025-02-24', 1, 3, 100, 200, '{}', '{}')");
        scene.execute("insert into analytics.daily_life values ('2025-02-24', 1, '{}', 1, 2, 3, 4, 0, 0)");
        assertEquals(
                List.of(
                        "2025-02-24,1,harbour,\"Harbour, again\",Town,2025-01-01T10:00:00Z,10,4,3,100,33,67,1,2,3,4,0,0",
                        "2025-02-25,9,,,,,1,1,0,0,,,,,,,,"),
                lines(ReportKind.ARTICLES).subList(1, 3));
    }

    @Test
    void whateverIsGivenOutCanBeChecked() {
        scene.article(1, "harbour", "Harbour, again");
        scene.ranked("2025-02-24", 1, 10, 4);
        scene.execute("insert into analytics.daily_reading values ('2025-02-24', 1, 3, 100, 200, '{}', '{}')");
        scene.execute(
                "insert into analytics.hourly_site values ('2025-02-24', '2025-02-24T10:00:00Z', 5, 4, 3, 2, 1, 0)");
        scene.execute("insert into analytics.daily_age values ('2025-02-24', 'later', 5), ('2025-02-25', 'hour', 1)");
        scene.execute("insert into analytics.daily_referrer values ('2025-02-24', 0, 5, 2)");
        scene.execute("insert into analytics.daily_campaign values ('2025-02-24', 0, 5, 2)");
        for (ReportKind kind : List.of(
                ReportKind.ARTICLES, ReportKind.HOURS, ReportKind.AGES, ReportKind.REFERRERS, ReportKind.CAMPAIGNS)) {
            ReportOrder order = ReportOrder.of(kind, FROM, TO);
            var check = scene.check(scene.csv(order));
            assertEquals(Outcome.EQUAL, check.outcome(), kind.text());
            assertEquals(order, check.order());
        }
    }

    @Test
    void ranksAmongASectionBeginWithOne() {
        for (long id = 1; id <= 4; id++) {
            scene.article(id, "a" + id, "A" + id);
            scene.ranked("2025-02-25", id, 10 * id, id);
        }
        scene.ranked("2025-02-24", 1, 7, 1);
        scene.ranked("2025-02-24", 3, 2, 1);
        scene.ranked("2025-02-24", 4, 90, 1);
        scene.groups.file(ArticleGroups.Kind.SECTION, "town", 1L, 3L);
        ReportOrder order = ReportOrder.mostViewed(Period.of(Period.Kind.DAY, TO), "article")
                .with("section", "town");
        List<String> lines = List.of(scene.csv(order).split("\r\n"));
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).startsWith("day,2025-02-25,2025-02-25,1,/articles/a3,3,"), lines.get(1));
        assertTrue(lines.get(1).endsWith(",30,3,2,1,false"), lines.get(1));
        assertTrue(lines.get(2).endsWith(",10,1,1,-1,false"), lines.get(2));
        assertEquals("most-viewed-day-2025-02-25-section-town", order.fileName());
    }

    @Test
    void theRollingListIsWhatReadersSee() {
        scene.article(1, "harbour", "Harbour");
        scene.article(2, "market", "Market");
        scene.execute(
                "insert into analytics.rolling_list values ('DAY', 1, 2, 30, '2025-04-01T08:55:00Z', null, true),"
                        + " ('DAY', 2, 1, 20, '2025-04-01T08:55:00Z', 1, false), ('WEEK', 1, 1, 99, '2025-04-01T08:55:00Z', 1, false)");
        ReportOrder order = ReportOrder.rolling(Rolling.LAST_24_HOURS, LocalDate.parse("2025-04-01"));
        List<String> lines = List.of(scene.csv(order).split("\r\n"));
        assertEquals(
                List.of(
                        "\"24h\",2025-03-31,2025-04-01,1,/articles/market,2,market,Market,Town,2025-01-01T10:00:00Z,30,,,,true",
                        "\"24h\",2025-03-31,2025-04-01,2,/articles/harbour,1,harbour,Harbour,Town,2025-01-01T10:00:00Z,20,,1,-1,false"),
                lines.subList(1, 3));
        assertTrue(scene.reports.edition(order).provisional());
        assertEquals(order, scene.check(scene.csv(order)).order());
        scene.groups.file(ArticleGroups.Kind.TAG, "boats", 1L);
        assertTrue(scene.csv(order.with("tag", "boats"))
                .contains("\r\n\"24h\",2025-03-31,2025-04-01,1,/articles/harbour,"));
    }

    private List<String> lines(ReportKind kind) {
        return List.of(scene.csv(ReportOrder.of(kind, FROM, TO)).split("\r\n"));
    }
}
