package org.masthead.analytics.mostviewed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.masthead.analytics.mostviewed.SampleLog.BROWSER;
import static org.masthead.analytics.mostviewed.SampleLog.DAY;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.content.ArticleFiling;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;

/** Random days, tallied by the program and counted here by other means; every breakdown sums to the same views. */
class BreakdownsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final Instant MIDNIGHT = DAY.atStartOfDay(ZONE).toInstant();
    private static final int CAP = 20;
    private static final Map<String, Long> ARTICLES = Map.of("/a", 17L, "/old/a", 17L, "/b", 18L, "/c", 19L);
    private static final Map<Long, Instant> PUBLISHED = Map.of(
            17L,
            MIDNIGHT.plusSeconds(3 * 3600 + 600),
            18L,
            MIDNIGHT.minusSeconds(5 * 86_400),
            19L,
            MIDNIGHT.minusSeconds(90 * 86_400));
    private static final List<String> TABLES = List.of(
            "daily_path",
            "daily_site",
            "hourly_site",
            "daily_referrer",
            "daily_campaign",
            "daily_client",
            "daily_language",
            "daily_country",
            "daily_slot",
            "daily_age");

    private record Hit(
            int second,
            String path,
            String visitor,
            String agent,
            String host,
            String campaign,
            String slot,
            String language,
            String country,
            Integer engaged,
            int depth,
            boolean beacon,
            boolean staff,
            boolean automated,
            int version) {
        Long article() {
            return ARTICLES.get(path);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyBreakdownOfARandomDaySumsToItsViewsAndIsWhatIsCountedByHand(long seed) throws SQLException {
        DataSource database = TestDatabase.migrated("analytics");
        var log = new SampleLog(database);
        List<Hit> hits = draw(new Random(seed));
        hits.forEach(hit -> write(log, hit));
        tally(database).recompute(DAY);
        List<Hit> counted = counted(hits);
        long views = counted.size();
        for (String table : TABLES) {
            assertEquals(List.of(String.valueOf(views)), log.rows("select sum(views) from analytics." + table), table);
        }
        assertEquals(
                by(counted, Hit::host),
                rows(
                        log,
                        "select coalesce(r.host, ''), views from analytics.daily_referrer t"
                                + " left join analytics.referrer r on r.id = t.referrer_id"));
        assertEquals(
                by(counted, hit -> hit.campaign),
                rows(
                        log,
                        "select coalesce(replace(c.utm, chr(31), '|'), ''), views"
                                + " from analytics.daily_campaign t left join analytics.campaign c on c.id = t.campaign_id"));
        assertEquals(
                by(counted, hit -> hit.language.toLowerCase().split("-")[0]),
                rows(log, "select language, views from analytics.daily_language"));
        assertEquals(by(counted, Hit::country), rows(log, "select country, views from analytics.daily_country"));
        assertEquals(by(counted, BreakdownsTest::age), rows(log, "select age, views from analytics.daily_age"));
        assertEquals(
                by(
                        counted,
                        hit -> hit.slot.isEmpty()
                                ? "|0"
                                : hit.slot + "|" + (hit.article() == null ? 0 : hit.article())),
                rows(log, "select slot || '|' || article_id, views from analytics.daily_slot"));
        assertEquals(
                by(counted, hit -> String.valueOf(hit.second / 3600)),
                rows(
                        log,
                        "select ((extract(epoch from hour) - " + MIDNIGHT.getEpochSecond()
                                + ") / 3600)::integer::text, views from analytics.hourly_site where views > 0"));
        List<Hit> ofArticles =
                counted.stream().filter(hit -> hit.article() != null).toList();
        assertEquals(
                by(ofArticles, hit -> hit.article() + "|" + hit.second / 3600),
                rows(
                        log,
                        "select article_id || '|' || n - 1, h"
                                + " from analytics.daily_life, unnest(hours) with ordinality u (h, n) where h > 0"));
        assertEquals(
                by(ofArticles, hit -> String.valueOf(hit.article())),
                rows(
                        log,
                        "select article_id::text, first_hour + first_day"
                                + " + first_week + first_month + later + unborn from analytics.daily_life"));
        assertEquals(
                by(ofArticles, hit -> hit.article() + "|" + (hit.beacon ? hit.version : 0)),
                rows(log, "select article_id || '|' || version, views from analytics.daily_version"));
        assertEquals(
                by(ofArticles, hit -> hit.article() + "|" + hit.host),
                rows(
                        log,
                        "select article_id || '|' || coalesce(r.host, ''), views from analytics.daily_article_referrer t"
                                + " left join analytics.referrer r on r.id = t.referrer_id"));
        visits(log, counted);
        reading(log, counted);
    }

    private static void visits(SampleLog log, List<Hit> counted) {
        List<List<Hit>> visits = new ArrayList<>();
        var byVisitor = counted.stream().collect(Collectors.groupingBy(hit -> hit.visitor + hit.agent));
        for (List<Hit> views : byVisitor.values()) {
            Hit before = null;
            for (Hit hit : views.stream().sorted(ORDER).toList()) {
                if (before == null || hit.second - before.second > 30 * 60) {
                    visits.add(new ArrayList<>());
                }
                visits.get(visits.size() - 1).add(hit);
                before = hit;
            }
        }
        List<List<Hit>> measured =
                visits.stream().filter(visit -> visit.get(0).beacon).toList();
        long bounces = measured.stream()
                .filter(visit -> visit.size() == 1 && engaged(visit.get(0)) < 10)
                .count();
        assertEquals(
                List.of(byVisitor.size() + " | " + visits.size() + " | " + measured.size() + " | " + bounces),
                log.rows("select visitors, visits, measured_visits, bounces from analytics.daily_site"));
        assertEquals(
                by(visits, visit -> visit.get(0).path),
                rows(
                        log,
                        "select path, entries from analytics.daily_page t"
                                + " join analytics.path p on p.id = t.path_id where entries > 0"));
        assertEquals(
                by(visits, visit -> visit.get(visit.size() - 1).path),
                rows(
                        log,
                        "select path, exits from analytics.daily_page t"
                                + " join analytics.path p on p.id = t.path_id where exits > 0"));
        assertEquals(
                by(visits, visit -> visit.get(0).host),
                rows(
                        log,
                        "select coalesce(r.host, ''), visits from analytics.daily_referrer t"
                                + " left join analytics.referrer r on r.id = t.referrer_id where visits > 0"));
        for (String table :
                List.of("hourly_site", "daily_campaign", "daily_client", "daily_language", "daily_country")) {
            assertEquals(
                    List.of(String.valueOf(visits.size())),
                    log.rows("select sum(visits) from analytics." + table),
                    table);
        }
    }

    private static void reading(SampleLog log, List<Hit> counted) {
        List<Hit> ended = counted.stream().filter(hit -> hit.engaged != null).toList();
        assertEquals(
                by(ended, hit -> String.valueOf(hit.engaged)),
                rows(log, "select seconds::text, views from analytics.daily_engaged"));
        assertEquals(
                by(ended, hit -> String.valueOf(hit.depth)),
                rows(log, "select depth::text, views from analytics.daily_depth"));
        assertEquals(
                by(
                        ended.stream().filter(hit -> hit.article() != null).toList(),
                        hit -> hit.article() + "|" + hit.engaged),
                rows(
                        log,
                        "select article_id || '|' || s, count(*) from analytics.daily_reading, unnest(engaged) s group by 1"));
    }

    private static int engaged(Hit hit) {
        return hit.engaged == null ? 0 : hit.engaged;
    }

    /** Views at one moment by one visitor stand in the order of their paths and hosts. */
    private static final Comparator<Hit> ORDER =
            Comparator.comparingInt(Hit::second).thenComparing(Hit::path).thenComparing(Hit::host);

    /** By no bot and not by staff, of a visitor and path the first twenty. */
    private static List<Hit> counted(List<Hit> hits) {
        var robots = new HashSet<String>();
        hits.stream().filter(hit -> hit.path.equals("/robots.txt")).forEach(hit -> robots.add(hit.visitor + hit.agent));
        var times = new HashMap<String, Integer>();
        return hits.stream()
                .filter(hit ->
                        !hit.path.equals("/robots.txt") && hit.agent.equals(BROWSER) && !hit.staff && !hit.automated)
                .filter(hit -> !robots.contains(hit.visitor + hit.agent))
                .sorted(ORDER)
                .filter(hit -> times.merge(hit.visitor + " " + hit.path, 1, Integer::sum) <= CAP)
                .toList();
    }

    private static String age(Hit hit) {
        Instant published = hit.article() == null ? null : PUBLISHED.get(hit.article());
        long age =
                published == null ? -1 : MIDNIGHT.plusSeconds(hit.second).getEpochSecond() - published.getEpochSecond();
        if (age < 0) {
            return "none";
        }
        return age < 3_600
                ? "hour"
                : age < 86_400 ? "day" : age < 7 * 86_400 ? "week" : age < 30 * 86_400 ? "month" : "later";
    }

    private static <T> Map<String, Long> by(List<T> counted, Function<T, String> key) {
        return counted.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    private static Map<String, Long> rows(SampleLog log, String query) {
        return log.rows(query).stream()
                .map(row -> row.split(" \\| ", -1))
                .collect(Collectors.toMap(row -> row[0], row -> Long.valueOf(row[1]), Long::sum, TreeMap::new));
    }

    private static List<Hit> draw(Random random) {
        return Stream.generate(() -> hit(random)).limit(400).toList();
    }

    private static Hit hit(Random random) {
        boolean beacon = random.nextInt(5) > 0;
        String path =
                random.nextInt(80) == 0 ? "/robots.txt" : one(random, "/a", "/a", "/a", "/old/a", "/b", "/c", "/about");
        return new Hit(
                random.nextInt(20) == 0 ? 43_200 : random.nextInt(86_400),
                path,
                one(random, "Ann", "Ann", "Ann", "Bob", "Cleo", "Dan", "Eve" + random.nextInt(30)),
                random.nextInt(8) == 0 ? "Googlebot/2.1" : BROWSER,
                one(random, "", "", "-", "google.com", "a.example", "b.example"),
                one(random, "", "", "letter|mail|spring||top", "||x||"),
                one(random, "", "", "lead", "news-2"),
                one(random, "", "de-DE", "de", "fr-CH", "EN"),
                one(random, "", "DE", "FR"),
                beacon && random.nextBoolean() ? Integer.valueOf(random.nextInt(40)) : null,
                random.nextInt(101),
                beacon,
                random.nextInt(30) == 0,
                random.nextInt(30) == 0,
                1 + random.nextInt(3));
    }

    private static String one(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    private static void write(SampleLog log, Hit hit) {
        var line = log.hit(hit.path)
                .by(hit.visitor)
                .with(hit.agent)
                .at(MIDNIGHT.plusSeconds(hit.second).atZone(ZONE).toOffsetDateTime());
        line = hit.host.isEmpty() ? line : line.from(hit.host);
        line = hit.campaign.isEmpty() ? line : line.campaign(hit.campaign);
        line = hit.slot.isEmpty() ? line : line.slot(hit.slot);
        line = hit.language.isEmpty() ? line : line.speaking(hit.language);
        line = hit.country.isEmpty() ? line : line.in(hit.country);
        line = hit.engaged == null ? line : line.read(hit.engaged, hit.depth);
        line = hit.staff ? line.staff() : line;
        line = hit.automated ? line.automated() : line;
        line = hit.path.equals("/robots.txt") ? line.robots() : line;
        line = hit.beacon && hit.article() != null ? line.version(hit.article(), hit.version) : line;
        (hit.beacon ? line : line.imported()).once();
    }

    private static SampleTally tally(DataSource database) {
        var tally = new SampleTally(database, new SiteTime(Clock.fixed(Instant.parse("2025-02-26T12:00:00Z"), ZONE)));
        ARTICLES.forEach((path, id) -> tally.article(id, path));
        PUBLISHED.forEach((id, moment) -> tally.filed(
                new ArticleFiling(new ArticleId(id), 1L, ArticleKind.NEWS, moment, 1, List.of(), List.of(), List.of()),
                100));
        return tally;
    }

    @Test
    void tallyingAgainChangesNoRowsVersionAndAnEmptyLogLeavesNone() throws SQLException {
        DataSource database = TestDatabase.migrated("analytics");
        var log = new SampleLog(database);
        draw(new Random(7)).forEach(hit -> write(log, hit));
        tally(database).recompute(DAY);
        List<String> tables =
                log.rows("select table_name from information_schema.tables where table_schema = 'analytics'"
                        + " and table_name ~ '^(daily|hourly)_' order by 1");
        String everything = tables.stream()
                .map(table -> "select '" + table + "', xmin::text, t::text from analytics." + table + " t")
                .collect(Collectors.joining(" union all "));
        List<String> before = log.rows(everything);
        tally(database).recompute(DAY);
        assertEquals(before, log.rows(everything));
        log.rows("delete from analytics.view_log returning 1");
        tally(database).recompute(DAY);
        assertEquals(List.of(), log.rows(everything));
    }
}
