package org.masthead.analytics.traffic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.analytics.Period;
import org.masthead.analytics.ReportFormat;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;

/** Tallies go in, bytes come out. */
class StreamedReportsTest {
    private static final Period DAY = Period.of(Period.Kind.DAY, LocalDate.parse("2025-02-25"));
    private static final Period WEEK = Period.of(Period.Kind.WEEK, LocalDate.parse("2025-02-25"));
    private static final String MOST_VIEWED =
            "period,start,end,rank,path,article_id,slug,headline,section,published,views,visitors,previous_rank,rank_change,newcomer\r\n";
    private static final String TRAFFIC = "date,path,article_id,views,visitors,bot_views,repeat_views,top_referrer\r\n";

    private static final ReportOrder TRAFFIC_OF_DAY = ReportOrder.traffic(DAY.start(), DAY.end());

    private final SiteTime time = new SiteTime(Clock.fixed(Instant.parse("2025-04-01T09:00:00Z"), ZoneOffset.UTC));
    private final Map<ArticleId, ArticleFacts> facts = new HashMap<>();
    private DataSource database;
    private StreamedReports reports;

    @BeforeEach
    void emptyTallies() {
        database = TestDatabase.migrated("analytics");
        reports = new StreamedReports(database, this::facts, new FiledArticles(), time);
    }

    @Test
    void anEmptyPeriodIsAHeaderLine() throws IOException {
        assertEquals(MOST_VIEWED, mostViewed(DAY, "article"));
        assertEquals(MOST_VIEWED, mostViewed(WEEK, "path"));
        assertEquals(TRAFFIC, traffic("2025-02-01", "2025-02-28"));
    }

    @Test
    void articlesRankByViewsThenVisitorsThenTheNewerThenTheirId() throws IOException {
        article(1, "old", "2025-01-01T10:00:00Z");
        article(2, "new", "2025-02-01T10:00:00Z");
        article(3, "draft", null);
        article(4, "new-too", "2025-02-01T10:00:00Z");
        for (long id = 1; id <= 4; id++) {
            tallied("2025-02-25", id, 10, 5);
        }
        tallied("2025-02-25", 5, 10, 6);
        tallied("2025-02-25", 6, 11, 1);
        assertEquals(
                MOST_VIEWED
                        + "day,2025-02-25,2025-02-25,1,,6,,,,,11,1,,,true\r\n"
                        + "day,2025-02-25,2025-02-25,2,,5,,,,,10,6,,,true\r\n"
                        + "day,2025-02-25,2025-02-25,3,/articles/new,2,new,New,Town,2025-02-01T10:00:00Z,10,5,,,true\r\n"
                        + "day,2025-02-25,2025-02-25,4,/articles/new-too,4,new-too,New-too,Town,2025-02-01T10:00:00Z,10,5,,,true\r\n"
                        + "day,2025-02-25,2025-02-25,5,/articles/old,1,old,Old,Town,2025-01-01T10:00:00Z,10,5,,,true\r\n"
                        + "day,2025-02-25,2025-02-25,6,/articles/draft,3,draft,Draft,Town,,10,5,,,true\r\n",
                mostViewed(DAY, "article"));
    }

    @Test
    void theOrderAmongTiesDoesNotDependOnHowManyTheyAre() throws IOException {
        for (int id = 1; id <= 2500; id++) {
            Instant published = Instant.parse("2025-01-01T00:00:00Z").plusSeconds(id);
            article(id, "a" + id, published.toString());
        }
        execute("insert into analytics.daily_article (day, article_id, views, visitors)"
                + " select '2025-02-25', id, 1, 1 from generate_series(1, 2500) id");
        String[] lines = mostViewed(DAY, "article").split("\r\n");
        assertEquals(2501, lines.length);
        assertTrue(lines[1].startsWith("day,2025-02-25,2025-02-25,1,/articles/a2500,2500,"), lines[1]);
        assertTrue(lines[2500].startsWith("day,2025-02-25,2025-02-25,2500,/articles/a1,1,"), lines[2500]);
    }

    @Test
    void aWeekAndAMonthAreSumsOfTheirDays() throws IOException {
        article(1, "harbour", "2025-01-01T10:00:00Z");
        tallied("2025-02-23", 1, 100, 50);
        tallied("2025-02-24", 1, 10, 5);
        tallied("2025-03-02", 1, 3, 3);
        tallied("2025-03-03", 1, 1000, 500);
        assertEquals(
                MOST_VIEWED + "week,2025-02-24,2025-03-02,1,/articles/harbour,1,harbour,Harbour,Town,"
                        + "2025-01-01T10:00:00Z,13,8,1,0,false\r\n",
                mostViewed(WEEK, "article"));
        assertEquals(
                MOST_VIEWED + "month,2025-02-01,2025-02-28,1,/articles/harbour,1,harbour,Harbour,Town,"
                        + "2025-01-01T10:00:00Z,110,55,,,true\r\n",
                mostViewed(Period.of(Period.Kind.MONTH, LocalDate.parse("2025-02-11")), "article"));
    }

    @Test
    void everyCountedPathHasARankWhetherItIsAnArticleOrNot() throws IOException {
        article(1, "harbour", "2025-01-01T10:00:00Z");
        path("2025-02-25", "/b", null, 7, 3, 0, "");
        path("2025-02-25", "/A", null, 7, 3, 0, "");
        path("2025-02-25", "/old/harbour", 1L, 9, 9, 0, "");
        path("2025-02-25", "/only-bots", null, 0, 0, 4, "");
        assertEquals(
                MOST_VIEWED
                        + "day,2025-02-25,2025-02-25,1,/old/harbour,1,harbour,Harbour,Town,2025-01-01T10:00:00Z,9,9,,,true\r\n"
                        + "day,2025-02-25,2025-02-25,2,/A,,,,,,7,3,,,true\r\n"
                        + "day,2025-02-25,2025-02-25,3,/b,,,,,,7,3,,,true\r\n",
                mostViewed(DAY, "path"));
    }

    @Test
    void trafficIsByDateThenViewsThenPath() throws IOException {
        path("2025-02-26", "/b", null, 1, 1, 0, "");
        path("2025-02-25", "/b", null, 1, 1, 2, "a.example");
        path("2025-02-25", "/B", 5L, 1, 1, 0, "");
        path("2025-02-25", "/top", null, 30, 9, 0, "");
        path("2025-02-25", "/bots", null, 0, 0, 8, "");
        path("2025-02-24", "/before", null, 1, 1, 0, "");
        assertEquals(
                TRAFFIC
                        + "2025-02-25,/top,,30,9,0,0,\r\n"
                        + "2025-02-25,/B,5,1,1,0,0,\r\n"
                        + "2025-02-25,/b,,1,1,2,0,a.example\r\n"
                        + "2025-02-25,/bots,,0,0,8,0,\r\n"
                        + "2025-02-26,/b,,1,1,0,0,\r\n",
                traffic("2025-02-25", "2025-02-26"));
    }

    @Test
    void aCellIsQuotedAndAFormulaNeutralised() throws IOException {
        facts.put(
                new ArticleId(1),
                new ArticleFacts(
                        new ArticleId(1), "q", "=HYPERLINK(\"http://x\"), \"now\"", "", null, ArticleKind.NEWS));
        tallied("2025-02-25", 1, 1, 1);
        assertEquals(
                MOST_VIEWED + "day,2025-02-25,2025-02-25,1,/articles/q,1,q,"
                        + "\"'=HYPERLINK(\"\"http://x\"\"), \"\"now\"\"\",,,1,1,,,true\r\n",
                mostViewed(DAY, "article"));
    }

    @Test
    void excelGetsAByteOrderMarkAndNobodyElse() throws IOException {
        byte[] plain = bytes(out -> reports.write(TRAFFIC_OF_DAY, ReportFormat.CSV, out));
        byte[] forExcel = bytes(out -> reports.write(TRAFFIC_OF_DAY, ReportFormat.CSV_FOR_EXCEL, out));
        assertEquals('d', plain[0]);
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'd'}, Arrays.copyOf(forExcel, 4));
        assertEquals(plain.length + 3, forExcel.length);
    }

    @Test
    void jsonHoldsTheSameAsCsv() throws IOException {
        article(1, "hafen-übersicht", "2025-01-01T10:00:00Z");
        tallied("2025-02-25", 1, 9, 8);
        path("2025-02-25", "/b", null, 1, 1, 2, "a.example");
        assertEquals(
                json(
                        "{'by':'article','end':'2025-02-25','period':'day','start':'2025-02-25','state':'final','rows':[{'period':'day',"
                                + "'start':'2025-02-25','end':'2025-02-25','rank':1,'path':'/articles/hafen-übersicht',"
                                + "'article_id':1,'slug':'hafen-übersicht','headline':'Hafen-übersicht','section':'Town',"
                                + "'published':'2025-01-01T10:00:00Z','views':9,'visitors':8,"
                                + "'previous_rank':null,'rank_change':null,'newcomer':true}]}"),
                json(text(out -> reports.write(ReportOrder.mostViewed(DAY, "article"), ReportFormat.JSON, out))));
        assertEquals(
                json("{'from':'2025-02-25','state':'final','to':'2025-02-25','rows':[{'date':'2025-02-25','path':'/b',"
                        + "'article_id':null,'views':1,'visitors':1,'bot_views':2,'repeat_views':0,"
                        + "'top_referrer':'a.example'}]}"),
                json(text(out -> reports.write(TRAFFIC_OF_DAY, ReportFormat.JSON, out))));
    }

    @Test
    void theStreamIsLeftOpenForWhoOwnsIt() throws IOException {
        var closed = new boolean[1];
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        reports.write(TRAFFIC_OF_DAY, ReportFormat.JSON, out);
        reports.write(TRAFFIC_OF_DAY, ReportFormat.CSV, out);
        assertEquals(false, closed[0]);
    }

    @Test
    void receivedNamesEverythingThatCameIn() {
        path("2025-02-25", "/a", null, 5, 2, 3, "");
        path("2025-02-25", "/b", null, 2, 1, 0, "");
        execute(
                "insert into analytics.daily_bots values ('2025-02-25', 1, 'listed', 2), ('2025-02-25', 1, 'robots', 1)");
        execute("update analytics.daily_path set repeat_views = 4, staff_views = 1 where views = 5");
        execute("insert into analytics.refusal values ('2025-02-25', 1, 'too-old', 'a', 2),"
                + " ('2025-02-25', 3, 'format', 'b', 1), ('2025-02-25', 1, 'too-old', 'c', 1)");
        var received = reports.received(DAY.start(), DAY.end());
        assertEquals(1, received.size());
        var day = received.get(0);
        assertEquals(7, day.views());
        assertEquals(4, day.repeats());
        assertEquals(1, day.staff());
        assertEquals(Map.of("listed", 2L, "robots", 1L), day.bots());
        assertEquals(Map.of("too-old", 3L, "format", 1L), day.refused());
        assertEquals(7 + 4 + 1 + 3 + 4, day.total());
    }

    private void article(long id, String slug, String published) {
        String headline = slug.substring(0, 1).toUpperCase() + slug.substring(1);
        facts.put(
                new ArticleId(id),
                new ArticleFacts(
                        new ArticleId(id),
                        slug,
                        headline,
                        "Town",
                        published == null ? null : Instant.parse(published),
                        ArticleKind.NEWS));
    }

    private Map<ArticleId, ArticleFacts> facts(Collection<ArticleId> ids) {
        return ids.stream().filter(facts::containsKey).collect(Collectors.toMap(id -> id, facts::get));
    }

    private void tallied(String day, long article, long views, long visitors) {
        execute(
                "insert into analytics.daily_article (day, article_id, views, visitors) values (?::date, ?, ?, ?)",
                day,
                article,
                views,
                visitors);
    }

    private void path(String day, String path, Long article, long views, long visitors, long bots, String referrer) {
        execute("insert into analytics.path (path, article_id) values (?, ?) on conflict do nothing", path, article);
        execute(
                "insert into analytics.daily_path (day, path_id, article_id, views, visitors, bot_views, repeat_views,"
                        + " staff_views, top_referrer)"
                        + " select ?::date, id, ?::bigint, ?, ?, ?, 0, 0, ? from analytics.path where path = ?",
                day,
                article,
                views,
                visitors,
                bots,
                referrer,
                path);
    }

    private void execute(String sql, Object... arguments) {
        try (Connection connection = database.getConnection()) {
            new Sql(sql).update(connection, arguments);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String mostViewed(Period period, String by) throws IOException {
        return text(out -> reports.write(ReportOrder.mostViewed(period, by), ReportFormat.CSV, out));
    }

    private String traffic(String from, String to) throws IOException {
        return text(out ->
                reports.write(ReportOrder.traffic(LocalDate.parse(from), LocalDate.parse(to)), ReportFormat.CSV, out));
    }

    private static Object json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }

    private static String text(Report report) throws IOException {
        return new String(bytes(report), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        report.write(out);
        return out.toByteArray();
    }

    private interface Report {
        void write(OutputStream out) throws IOException;
    }
}
