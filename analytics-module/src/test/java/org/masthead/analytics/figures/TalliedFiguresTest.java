package org.masthead.analytics.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.masthead.analytics.mostviewed.SampleLog.DAY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masthead.analytics.Days;
import org.masthead.analytics.Dimension;
import org.masthead.analytics.Figures;
import org.masthead.analytics.Figures.Grain;
import org.masthead.analytics.Figures.Line;
import org.masthead.analytics.Figures.Point;
import org.masthead.analytics.Figures.Totals;
import org.masthead.analytics.Subject;
import org.masthead.analytics.mostviewed.SampleLog;
import org.masthead.analytics.mostviewed.SampleTally;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleFiling;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;

/** A newsroom of two articles and an about page over some days, in the zone of Berlin; every number counted by hand. */
class TalliedFiguresTest {
    private static final Days ONE = new Days(DAY, DAY);
    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/131.0.0.0 Mobile Safari/537.36";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final SiteTime TIME = new SiteTime(Clock.fixed(Instant.parse("2025-03-01T11:00:00Z"), BERLIN));

    private SampleLog log;
    private SampleTally tally;
    private Figures figures;

    @BeforeEach
    void newsroom() {
        DataSource database = TestDatabase.migrated("analytics");
        log = new SampleLog(database);
        tally = new SampleTally(database, TIME)
                .article(17, "/articles/harbour", "/2019/harbour")
                .article(18, "/articles/market")
                .filed(filing(17, 3L, "2025-02-25T09:20:00Z", List.of(5L, 6L)), 700)
                .filed(filing(18, 3L, "2024-12-01T08:00:00Z", List.of(5L)), 100);
        figures = new TalliedFigures(database, TalliedFiguresTest::facts, new NamedFilings(), TIME);
    }

    private static Map<ArticleId, ArticleFacts> facts(Collection<ArticleId> ids) {
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new ArticleFacts(
                                id, "article-" + id, "Headline " + id, "", Instant.EPOCH, ArticleKind.NEWS)));
    }

    private static ArticleFiling filing(long id, Long section, String published, List<Long> authors) {
        return new ArticleFiling(
                new ArticleId(id),
                section,
                ArticleKind.NEWS,
                Instant.parse(published),
                2,
                authors,
                List.of(9L),
                List.of());
    }

    /** 8 views by three readers; one of them a bounce. */
    private void aDay() {
        log.hit("/articles/harbour")
                .by("Ann")
                .at("09:30")
                .from("google.de")
                .with(PHONE)
                .speaking("de-DE")
                .in("DE")
                .over(1)
                .version(17, 1)
                .read(40, 100)
                .once();
        log.hit("/articles/market")
                .by("Ann")
                .at("09:45")
                .from("-")
                .with(PHONE)
                .speaking("de-DE")
                .in("DE")
                .over(1)
                .slot("lead")
                .version(18, 2)
                .read(20, 60)
                .once();
        log.hit("/articles/harbour")
                .by("Ann")
                .at("10:30")
                .with(PHONE)
                .speaking("de")
                .in("DE")
                .over(1)
                .version(17, 2)
                .once();
        log.hit("/articles/harbour")
                .by("Bob")
                .at("11:00")
                .from("news.example.org")
                .campaign("letter|mail|spring||top")
                .in("FR")
                .over(2)
                .version(17, 2)
                .read(4, 25)
                .once();
        log.hit("/about").by("Cleo").at("11:10").imported().from("t.co").once();
        log.hit("/2019/harbour").by("Cleo").at("11:20").imported().from("t.co").times(3);
        log.hit("/articles/harbour").with("Googlebot/2.1").at("11:00").times(2);
        log.hit("/articles/harbour").staff().at("12:00").once();
        tally.recompute(DAY);
    }

    @Test
    void theTotalsOfADay() {
        aDay();
        assertEquals(new Totals(8, 3, 4, 3, 2, 2, 0, 1), figures.totals(Subject.SITE, ONE));
        assertEquals(new Totals(6, 3, -1, -1, -1, -1, -1, -1), figures.totals(Subject.article(17), ONE));
        assertEquals(
                7, figures.totals(new Subject(Subject.Kind.SECTION, 3), ONE).views());
        assertEquals(6, figures.totals(new Subject(Subject.Kind.AUTHOR, 6), ONE).views());
        assertEquals(0, figures.totals(new Subject(Subject.Kind.TOPIC, 6), ONE).views());
    }

    @Test
    void whatCameFromWhere() {
        aDay();
        assertEquals("t.co 4,  1, - 1, google.de 1, news.example.org 1", lines(Subject.SITE, Dimension.REFERRER));
        assertEquals(
                "social 4, direct 1, internal 1, other 1, search 1", lines(Subject.SITE, Dimension.REFERRER_GROUP));
        assertEquals("t.co 3,  1, google.de 1, news.example.org 1", lines(Subject.article(17), Dimension.REFERRER));
        assertEquals(" 7, letter|mail|spring||top 1", lines(Subject.SITE, Dimension.CAMPAIGN));
        assertEquals(" 7, letter 1", lines(Subject.SITE, Dimension.CAMPAIGN_SOURCE));
        assertEquals(" 7, lead 1", lines(Subject.SITE, Dimension.SLOT));
        assertEquals(" 6", lines(Subject.article(17), Dimension.SLOT));
    }

    @Test
    void whatItWasReadWith() {
        aDay();
        assertEquals("desktop 5, phone 3", lines(Subject.SITE, Dimension.DEVICE));
        assertEquals("Firefox 5, Chrome Mobile 3", lines(Subject.SITE, Dimension.BROWSER));
        assertEquals("Linux 5, Android 3", lines(Subject.SITE, Dimension.SYSTEM));
        assertEquals(" 5, de 3", lines(Subject.SITE, Dimension.LANGUAGE));
        assertEquals(" 4, DE 3, FR 1", lines(Subject.SITE, Dimension.COUNTRY));
    }

    @Test
    void whatArticlesAreFiledUnder() {
        aDay();
        assertEquals("17 6,  1, 18 1", lines(Subject.SITE, Dimension.ARTICLE));
        assertEquals("3 7,  1", lines(Subject.SITE, Dimension.SECTION));
        assertEquals("5 7, 6 6,  1", lines(Subject.SITE, Dimension.AUTHOR));
        assertEquals("9 7,  1", lines(Subject.SITE, Dimension.TAG));
        assertEquals("news 7,  1", lines(Subject.SITE, Dimension.FORMAT));
        assertEquals("2-5 6,  1, under-2 1", lines(Subject.SITE, Dimension.LENGTH));
        assertEquals("10 6,  1, 09 1", lines(Subject.SITE, Dimension.PUBLICATION_HOUR));
        assertEquals("17 6", lines(new Subject(Subject.Kind.AUTHOR, 6), Dimension.ARTICLE));
    }

    @Test
    void namesStandBesideTheKeys() {
        aDay();
        Line article =
                figures.breakdown(Subject.SITE, ONE, Dimension.ARTICLE, 1).top().get(0);
        assertEquals("Headline 17 /articles/article-17", article.name() + " " + article.address());
        Line section =
                figures.breakdown(Subject.SITE, ONE, Dimension.SECTION, 1).top().get(0);
        assertEquals("Name 3 /sections/name-3", section.name() + " " + section.address());
        assertEquals(
                3, figures.breakdown(Subject.SITE, ONE, Dimension.ARTICLE, 1).lines());
    }

    @Test
    void visitsBeginAndEndOnPages() {
        aDay();
        assertEquals("/articles/harbour 3, /about 1", lines(Subject.SITE, Dimension.ENTRY_PAGE));
        assertEquals(
                "/articles/harbour 2, /2019/harbour 1, /articles/market 1", lines(Subject.SITE, Dimension.EXIT_PAGE));
    }

    @Test
    void agesVersionsAndEvergreens() {
        aDay();
        assertEquals("day 5, hour 1, later 1, none 1", lines(Subject.SITE, Dimension.AGE));
        assertEquals("day 5, hour 1", lines(Subject.article(17), Dimension.AGE));
        assertEquals("0 3, 2 2, 1 1", lines(Subject.article(17), Dimension.VERSION));
        assertEquals(Map.of(0, 3L, 1, 1L, 2, 2L), figures.viewsOfVersions(new ArticleId(17)));
        assertEquals(1 / 7.0, figures.evergreenShare(Subject.SITE, ONE), 1e-9);
        assertEquals(1, figures.evergreenShare(Subject.article(18), ONE));
        assertEquals(0, figures.evergreenShare(Subject.article(99), ONE));
    }

    @Test
    void howItWasRead() {
        aDay();
        var site = figures.reading(Subject.SITE, ONE);
        assertEquals(3, site.ended());
        assertEquals(64 / 3.0, site.meanEngaged(), 1e-9);
        assertEquals(20, site.medianEngaged());
        assertEquals(60, site.medianDepth());
        assertEquals(new Figures.Depths(3, 2, 1, 1), site.depths());
        assertEquals(4, figures.reading(Subject.article(17), ONE).medianEngaged());
        assertEquals(0, figures.reading(Subject.article(99), ONE).ended());
    }

    @Test
    void hoursOfTheSitesClock() {
        aDay();
        List<Point> hours = figures.series(Subject.SITE, ONE, Grain.HOUR);
        assertEquals(24, hours.size());
        assertEquals(Instant.parse("2025-02-24T23:00:00Z"), hours.get(0).start());
        assertEquals(List.of(2L, 1L, 5L, 0L), views(hours).subList(10, 14));
        assertEquals(1, hours.get(10).visits());
        assertEquals(2, hours.get(12).botViews());
        assertEquals(
                List.of(1L, 1L, 4L),
                views(figures.series(Subject.article(17), ONE, Grain.HOUR)).subList(10, 13));
        assertEquals(2, figures.weekdaysByHour(Subject.SITE, ONE).get(1).get(10));
        assertEquals(4, figures.weekdaysByHour(Subject.article(17), ONE).get(1).get(12));
    }

    @Test
    void theHourThatTheClocksSkipAndTheOneTheyRepeat() {
        LocalDate spring = LocalDate.parse("2025-03-30");
        LocalDate autumn = LocalDate.parse("2025-10-26");
        log.hit("/a")
                .on(spring)
                .at(OffsetDateTime.parse("2025-03-30T01:30:00Z"))
                .once();
        log.hit("/a")
                .on(autumn)
                .at(OffsetDateTime.parse("2025-10-26T00:30:00Z"))
                .times(2);
        log.hit("/a")
                .on(autumn)
                .at(OffsetDateTime.parse("2025-10-26T01:30:00Z"))
                .times(3);
        tally.recompute(spring);
        tally.recompute(autumn);
        assertEquals(
                List.of(0L, 0L, 1L),
                views(figures.series(Subject.SITE, new Days(spring, spring), Grain.HOUR))
                        .subList(0, 3));
        assertEquals(
                23,
                figures.series(Subject.SITE, new Days(spring, spring), Grain.HOUR)
                        .size());
        var repeated = views(figures.series(Subject.SITE, new Days(autumn, autumn), Grain.HOUR));
        assertEquals(25, repeated.size());
        assertEquals(List.of(2L, 3L), repeated.subList(2, 4));
        assertEquals(
                5,
                figures.weekdaysByHour(Subject.SITE, new Days(autumn, autumn))
                        .get(6)
                        .get(2));
    }

    @Test
    void weeksMonthsQuartersAndYearsAreSumsOfDays() {
        for (LocalDate day : List.of(
                LocalDate.parse("2024-12-29"),
                LocalDate.parse("2024-12-30"),
                LocalDate.parse("2025-01-05"),
                LocalDate.parse("2025-02-01"),
                LocalDate.parse("2025-04-01"))) {
            log.hit("/a").on(day).at("08:00").once();
            tally.recompute(day);
        }
        var days = new Days(LocalDate.parse("2024-12-28"), LocalDate.parse("2025-04-02"));
        assertEquals(
                List.of(1L, 2L, 0L),
                views(figures.series(Subject.SITE, days, Grain.WEEK)).subList(0, 3));
        assertEquals(List.of(2L, 1L, 1L, 0L, 1L), views(figures.series(Subject.SITE, days, Grain.MONTH)));
        assertEquals(List.of(2L, 2L, 1L), views(figures.series(Subject.SITE, days, Grain.QUARTER)));
        assertEquals(List.of(2L, 3L), views(figures.series(Subject.SITE, days, Grain.YEAR)));
        assertEquals(96, figures.series(Subject.SITE, days, Grain.DAY).size());
        assertThrows(
                IllegalArgumentException.class,
                () -> figures.series(Subject.SITE, new Days(days.from().minusYears(20), days.to()), Grain.DAY));
    }

    @Test
    void besideThePeriodBeforeAndTheYearEarlier() {
        log.hit("/a").on(DAY).once();
        log.hit("/a").on(DAY.minusDays(1)).times(2);
        log.hit("/a").on(DAY.minusDays(364)).times(3);
        List.of(DAY, DAY.minusDays(1), DAY.minusDays(364)).forEach(tally::recompute);
        var compared = figures.compared(Subject.SITE, ONE);
        assertEquals(
                List.of(1L, 2L, 3L),
                List.of(
                        compared.now().views(),
                        compared.before().views(),
                        compared.yearEarlier().views()));
        Line page = figures.breakdown(Subject.SITE, ONE, Dimension.ENTRY_PAGE, 5)
                .top()
                .get(0);
        assertEquals(List.of(1L, 1L, 1L), List.of(page.views(), page.before(), page.yearEarlier()));
        Line noArticle =
                figures.breakdown(Subject.SITE, ONE, Dimension.ARTICLE, 5).top().get(0);
        assertEquals(List.of(1L, 2L, 3L), List.of(noArticle.views(), noArticle.before(), noArticle.yearEarlier()));
    }

    @Test
    void anArticlesLifeAndTheMedianOfItsSection() {
        log.hit("/articles/harbour").at("09:30").times(3);
        log.hit("/articles/harbour").at("11:59").times(2);
        log.hit("/articles/market")
                .on(LocalDate.parse("2024-12-01"))
                .at(OffsetDateTime.parse("2024-12-01T08:10:00Z"))
                .times(7);
        tally.recompute(LocalDate.parse("2024-12-01"));
        tally.recompute(DAY);
        var life = figures.life(new ArticleId(17));
        assertEquals(List.of(3L, 3L, 5L, 5L), life.views().subList(0, 4));
        assertEquals(24 * 4 + 3, life.views().size());
        assertEquals(OptionalInt.of(1), life.halfLife());
        assertEquals(1, life.sectionArticles());
        assertEquals(List.of(7.0, 7.0), life.sectionMedian().subList(0, 2));
        assertEquals(List.of(), figures.life(new ArticleId(99)).views());
    }

    @Test
    void anOldArticleThatRises() {
        for (int daysAgo = 8; daysAgo < 12; daysAgo++) {
            log.hit("/articles/market").on(DAY.minusDays(daysAgo)).at("12:00").times(10);
            tally.recompute(DAY.minusDays(daysAgo));
        }
        log.hit("/articles/market").by("Ann").at("12:00").times(20);
        log.hit("/articles/market").by("Bob").at("12:00").once();
        log.hit("/articles/harbour").times(20);
        tally.recompute(DAY);
        var rising = figures.rising(DAY, 10);
        assertEquals(1, rising.size());
        assertEquals(new Figures.Rising(new ArticleId(18), "Headline 18", "article-18", 21, 10.0), rising.get(0));
    }

    @Test
    void whereAnArticlesViewsCameFrom() {
        aDay();
        var origins = figures.origins(new ArticleId(17), ONE);
        assertEquals(List.of(6L, 3L, 2L), List.of(origins.views(), origins.visitors(), origins.botViews()));
        assertEquals("t.co 3", origins.firstReferrer() + " " + origins.firstReferrerViews());
        assertEquals(List.of(2L, 2L, 3L), List.of(origins.networks(), origins.greatestNetwork(), origins.known()));
        assertEquals(4, origins.hours().get(12));
    }

    @ParameterizedTest
    @EnumSource(Subject.Kind.class)
    void everyDimensionOfASubjectCanBeAsked(Subject.Kind kind) {
        aDay();
        var subject = new Subject(kind, kind == Subject.Kind.ARTICLE ? 17 : 3);
        for (Dimension by : Dimension.values()) {
            if (Dimension.of(kind).contains(by)) {
                figures.breakdown(subject, ONE, by, 10);
            } else {
                assertThrows(IllegalArgumentException.class, () -> figures.breakdown(subject, ONE, by, 10));
            }
        }
    }

    private String lines(Subject subject, Dimension by) {
        return figures.breakdown(subject, ONE, by, 10).top().stream()
                .map(line -> line.key() + " " + line.views())
                .collect(Collectors.joining(", "));
    }

    private static List<Long> views(List<Point> points) {
        return points.stream().map(Point::views).toList();
    }
}
