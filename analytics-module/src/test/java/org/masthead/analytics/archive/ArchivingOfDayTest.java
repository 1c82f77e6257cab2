package org.masthead.analytics.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.analytics.mostviewed.SampleLog;
import org.masthead.analytics.mostviewed.SampleTally;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

class ArchivingOfDayTest {
    private static final LocalDate DAY = SampleLog.DAY;
    private static final SiteTime LATER =
            new SiteTime(Clock.fixed(Instant.parse("2026-06-01T03:00:00Z"), ZoneOffset.UTC));
    private static final String TALLIES = """
            select 'path', p.path, d.views, d.visitors, d.bot_views, d.repeat_views, d.top_referrer
            from analytics.daily_path d join analytics.path p on p.id = d.path_id
            union all select 'article', article_id::text, views, visitors, 0, 0, '' from analytics.daily_article
            union all select 'site', day::text, views, visitors, bounces, engaged_seconds, '' from analytics.daily_site
            order by 1, 2
            """;

    @TempDir
    private Path home;

    private final PGSimpleDataSource plain = TestDatabase.migrated("analytics");
    private final StoppableDatabase database = new StoppableDatabase(plain);
    private final SampleLog log = new SampleLog(plain);
    private ArchiveFolder folder;
    private SampleTally tally;
    private ArchivingOfDay archiving;
    private List<String> published;

    @BeforeEach
    void aTalliedDayWithHostileTexts() throws SQLException {
        folder = new ArchiveFolder(home);
        tally = new SampleTally(plain, LATER).article(7, "/harbour").archived(new ArchivedDays(folder));
        archiving = new ArchivingOfDay(database, folder, new ArchivedDays(folder), LATER);
        log.hit("/harbour").by("Ann").from("example.org").times(22);
        log.hit("/harbour").by("Bob").at("23:59:59.123456").once();
        log.hit("/market").by("Cid").with("Quote \" comma, line\nbreak 漢字 \\N").once();
        log.hit("/market").by("Dan").with("").once();
        log.hit("/market").by("Eve").with(null).once();
        log.hit("/market").by("crawler").with("Googlebot/2.1").times(2);
        log.hit("/robots.txt").by("Fay").robots().once();
        log.hit("/market").by("Gus").automated().staff().once();
        execute("insert into analytics.view_end (day, view_id, engaged_seconds, depth)"
                + " values ('2025-02-25', gen_random_uuid(), 12, 80)");
        tally.recompute(DAY);
        published = log.rows(TALLIES);
    }

    @Test
    void aClosedDayLeavesTheDatabaseForAFileAndItsTalliesStay() throws Exception {
        assertEquals(31, archiving.write(DAY));
        assertEquals(30, rowsInDatabase());
        assertTrue(archiving.drop(DAY));
        assertEquals(0, rowsInDatabase());
        assertEquals(List.of("dropped | 30 | 1"), log.rows("select state, views, ends from analytics.archived_day"));
        assertEquals(List.of(), log.rows("select * from analytics.view_end"));
        assertEquals(published, log.rows(TALLIES));
        assertEquals(
                List.of(
                        "ends-2025-02-25.csv.zst", "ends-2025-02-25.csv.zst.sha256",
                        "views-2025-02-25.csv.zst", "views-2025-02-25.csv.zst.sha256"),
                files());
    }

    @Test
    void recomputingAnArchivedDayReadsTheArchiveAndGivesTheSameTallies() throws Exception {
        archive();
        execute("delete from analytics.daily_path");
        execute("delete from analytics.daily_article");
        execute("delete from analytics.daily_site");
        assertEquals(29, tally.recompute(DAY));
        assertEquals(published, log.rows(TALLIES));
        assertEquals(30, rowsInDatabase());
        archive();
        assertEquals(0, rowsInDatabase());
        tally.recompute(DAY);
        assertEquals(published, log.rows(TALLIES));
    }

    @Test
    void openToolsReadTheFileAndItStandsAlone() throws Exception {
        archive();
        Path file = folder.file(RawRows.VIEWS, DAY).path();
        String text = run("zstd", "-dcq", file.toString());
        assertTrue(text.startsWith("day,received_at,path,agent,visitor,referrer,"), text);
        assertTrue(text.contains("2025-02-25,2025-02-25T23:59:59.123456Z,/harbour,"), text);
        assertEquals(
                "views-2025-02-25.csv.zst: OK",
                run("sh", "-c", "cd '" + file.getParent() + "' && sha256sum -c " + file.getFileName() + ".sha256")
                        .strip());
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                var rows = duck.createStatement().executeQuery("""
                        select count(*), count(distinct visitor), min(typeof(received_at)), min(typeof(robots)),
                               count(*) filter (where agent like '%漢字%' and agent like '%' || chr(10) || '%'),
                               count(*) filter (where agent is null), min(day)::varchar
                        from read_csv('""" + file + "', allow_quoted_nulls = false)")) {
            rows.next();
            assertEquals(30, rows.getLong(1));
            assertEquals(8, rows.getLong(2));
            assertTrue(rows.getString(3).startsWith("TIMESTAMP"), rows.getString(3));
            assertEquals("BOOLEAN", rows.getString(4));
            assertEquals(1, rows.getLong(5));
            assertEquals(1, rows.getLong(6));
            assertEquals("2025-02-25", rows.getString(7));
        }
    }

    @Test
    void viewsThatComeForAnArchivedDayJoinTheOthersAndItsFile() throws Exception {
        archive();
        log.hit("/late").by("Hal").once();
        tally.recompute(DAY);
        assertTrue(log.rows(TALLIES)
                .containsAll(
                        published.stream().filter(row -> row.startsWith("path")).toList()));
        assertEquals(31, rowsInDatabase());
        archive();
        assertEquals(List.of("dropped | 31"), log.rows("select state, views from analytics.archived_day"));
    }

    @Test
    void viewsThatComeAfterTheFileWasWrittenKeepTheTable() throws Exception {
        archiving.write(DAY);
        log.hit("/late").by("Hal").once();
        assertFalse(archiving.drop(DAY));
        assertEquals(31, rowsInDatabase());
    }

    @Test
    void aDamagedOrMissingFileIsToldAndChangesNothing() throws Exception {
        archive();
        Path file = folder.file(RawRows.VIEWS, DAY).path();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        var damaged = assertThrows(UncheckedIOException.class, () -> tally.recompute(DAY));
        assertTrue(damaged.getMessage().contains("damaged"), damaged.getMessage());
        Files.delete(file);
        var missing = assertThrows(UncheckedIOException.class, () -> tally.recompute(DAY));
        assertTrue(missing.getMessage().contains("backup"), missing.getMessage());
        assertEquals(published, log.rows(TALLIES));
    }

    @Test
    void inADatabaseThatKnowsNoneOfItsTextsTheFileGivesTheSameTallies() throws Exception {
        archive();
        List<String> rows = log.rows("select day, 'dropped', views, ends, content, bytes, sha256, written_at"
                + " from analytics.archived_day");
        var fresh = TestDatabase.migrated("analytics");
        String values = "'" + rows.get(0).replace(" | ", "', '") + "'";
        execute(fresh, "insert into analytics.archived_day values (" + values + ")");
        new SampleTally(fresh, LATER)
                .article(7, "/harbour")
                .archived(new ArchivedDays(folder))
                .recompute(DAY);
        assertEquals(published, new SampleLog(fresh).rows(TALLIES));
    }

    @Test
    void whatEndsIsGoneFromDatabaseAndFolderAndItsTalliesStandForEver() throws Exception {
        archive();
        archiving.end(DAY);
        archiving.deleteFiles(DAY);
        assertEquals(List.of(), files());
        assertEquals(0, rowsInDatabase());
        log.hit("/late").by("Hal").once();
        tally.recompute(DAY);
        assertEquals(published, log.rows(TALLIES));
        assertEquals(List.of(), log.rows("select * from analytics.open_day"));
        archiving.end(DAY);
        assertEquals(0, rowsInDatabase());
    }

    @Test
    void itIsHarmlessToStopBetweenAnyTwoSteps() throws Exception {
        int stops = 0;
        boolean whole = false;
        while (!whole) {
            database.stoppingAfter(stops);
            try {
                archive();
                whole = true;
            } catch (SQLException stopped) {
                assertTrue(database.stopped(), stopped.getMessage());
                stops++;
            }
            database.goOn();
            assertTrue(rowsInDatabase() == 30 || whole(), "after " + stops + " steps");
            tally.recompute(DAY);
            assertEquals(published, log.rows(TALLIES), "after " + stops + " steps");
        }
        assertTrue(stops > 20, "only " + stops + " steps");
        archive();
        assertEquals(0, rowsInDatabase());
        assertEquals(4, files().size(), files().toString());
    }

    /** The day stands in a file that is whole and known. */
    private boolean whole() {
        return log.rows("select state, views from analytics.archived_day").equals(List.of("dropped | 30"))
                && folder.holds(DAY);
    }

    private void archive() throws SQLException, IOException {
        archiving.write(DAY);
        assertTrue(archiving.drop(DAY));
    }

    private long rowsInDatabase() {
        return Long.parseLong(
                log.rows("select count(*) from analytics.view_log").get(0));
    }

    private List<String> files() throws IOException {
        try (var all = Files.walk(home)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    private void execute(String sql) throws SQLException {
        execute(plain, sql);
    }

    private static void execute(PGSimpleDataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            new Sql(sql).update(connection);
        }
    }
}
