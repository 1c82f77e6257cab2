package org.masthead.analytics.viewlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.analytics.viewlog.ViewScene.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.analytics.Campaign;
import org.masthead.analytics.ReceivedView;
import org.masthead.analytics.ReceivedView.Source;
import org.masthead.content.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

class SegmentLoaderTest {
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWO = new UUID(2, 2);
    private static final String COUNT = "select count(*) from analytics.view_log where not robots";

    private static PGSimpleDataSource database;

    @TempDir
    Path home;

    private ViewScene scene;

    @BeforeAll
    static void aDatabase() {
        database = TestDatabase.migrated("content", "analytics");
    }

    @BeforeEach
    void anEmptyLog() throws Exception {
        scene = new ViewScene(home, database);
        scene.execute("truncate analytics.view_log, analytics.view_seen, analytics.view_end, analytics.refusal,"
                + " analytics.segment, analytics.open_day");
    }

    @Test
    void everyFactOfAViewArrives() throws Exception {
        scene.log()
                .record(new ReceivedView(
                        ONE,
                        90_000,
                        Source.IMAGE,
                        "/articles/caf%c3%a9/?p=2",
                        17,
                        2,
                        "192.0.2.7",
                        "Back\\slash 1.0",
                        "https://www.Example.org/a",
                        "news-3",
                        new Campaign("letter", "mail", "spring", "", "top"),
                        "de-CH",
                        true,
                        true));
        scene.arrive();
        assertEquals(
                "(2025-02-25,11:58:30,/articles/caf%C3%A9,\"Back\\\\slash 1.0\",example.org,2,f,t,t," + ONE
                        + ",17,2,news-3,letter,mail,spring,top,de-CH,t)",
                scene.ask(
                        "select day, to_char(received_at at time zone 'UTC', 'HH24:MI:SS'), path, agent, host, v.source,"
                                + " robots, automation, staff, view_id, v.article_id, article_version, slot, c.source as s, medium,"
                                + " c.name, c.content, language, network is not null from analytics.view_log v join analytics.path p on p.id = path_id"
                                + " join analytics.agent a on a.id = agent_id"
                                + " join analytics.campaign c on c.id = campaign_id"
                                + " join analytics.referrer r on r.id = referrer_id"));
        assertEquals("(2025-02-25)", scene.ask("select day from analytics.open_day"));
        assertEquals(0, scene.folder.closed().size());
    }

    @Test
    void theSameIdAgainIsTheSameViewInOneSegmentAndAcrossSegments() throws Exception {
        scene.log().record(view(ONE, "/a"));
        scene.log().record(view(ONE, "/a"));
        scene.log().record(view(TWO, "/a"));
        scene.arrive();
        scene.log().record(view(ONE, "/a"));
        scene.arrive();
        assertEquals("(2)", scene.ask(COUNT));
    }

    @Test
    void theSameIdAfterMidnightIsTheSameView() throws Exception {
        scene.at(Instant.parse("2025-02-25T23:59:59Z"), ZoneOffset.UTC).log().record(view(ONE, "/a"));
        scene.arrive();
        scene.at(Instant.parse("2025-02-26T00:00:01Z"), ZoneOffset.UTC).log().record(view(ONE, "/a"));
        scene.arrive();
        assertEquals("(2025-02-25)", scene.ask("select day from analytics.view_log"));
    }

    @Test
    void theDayIsCutInTheSitesZoneByWhenTheViewBegan() throws Exception {
        scene.at(Instant.parse("2025-02-25T23:30:00Z"), ZoneId.of("Europe/Berlin"))
                .log()
                .record(view(ONE, "/a"));
        scene.log().record(view(TWO, "/a", 45 * 60_000));
        scene.arrive();
        assertEquals("(2025-02-25)\n(2025-02-26)", scene.ask("select day from analytics.view_log"));
    }

    @Test
    void aSegmentThatWasCopiedButNotDeletedCountsOnce() throws Exception {
        scene.log().record(view(ONE, "/a"));
        scene.log().recordRobots("192.0.2.9", "Crawler");
        scene.log().recordRefused(Source.BEACON, "format");
        scene.close();
        Path segment = scene.folder.closed().get(0);
        byte[] bytes = Files.readAllBytes(segment);
        scene.load();
        Files.write(segment, bytes);
        scene.load();
        assertEquals("(2)", scene.ask("select count(*) from analytics.view_log"));
        assertEquals("(1)", scene.ask("select sum(count) from analytics.refusal"));
        assertEquals(0, scene.folder.closed().size());
    }

    @Test
    void aClosingBeaconFindsTheDayOfItsViewAndTheGreatestWins() throws Exception {
        scene.at(Instant.parse("2025-02-25T23:59:00Z"), ZoneOffset.UTC).log().record(view(ONE, "/a"));
        scene.arrive();
        scene.execute("delete from analytics.open_day");
        scene.at(Instant.parse("2025-02-26T00:03:00Z"), ZoneOffset.UTC).log().recordEnd(ONE, 40, 70);
        scene.log().recordEnd(ONE, 30, 90);
        scene.arrive();
        scene.log().recordEnd(ONE, 20, 10);
        scene.arrive();
        assertEquals("(2025-02-25,40,90)", scene.ask("select day, engaged_seconds, depth from analytics.view_end"));
        assertEquals("(2025-02-25)", scene.ask("select day from analytics.open_day"));
    }

    @Test
    void askingForRobotsTxtIsAFactAboutItsVisitor() throws Exception {
        scene.log().record(view(ONE, "/a"));
        scene.log().recordRobots("192.0.2.7", "Firefox");
        scene.arrive();
        assertEquals("(1,2)", scene.ask("select count(distinct visitor), count(*) from analytics.view_log"));
        assertEquals("(4)", scene.ask("select source from analytics.view_log where robots"));
    }

    @Test
    void aViewOlderThanADayIsRefusedAndCounted() throws Exception {
        assertTrue(scene.log().record(view(ONE, "/a", 24 * 3_600_000L + 1)));
        assertTrue(scene.log().record(view(TWO, "/a", 24 * 3_600_000L)));
        scene.arrive();
        assertEquals("(2025-02-25,1,too-old,1)", scene.ask("select day, source, reason, count from analytics.refusal"));
        assertEquals("(1)", scene.ask(COUNT));
    }

    @Test
    void aDamagedSegmentGivesWhatIsIntactAndIsKeptInQuarantine() throws Exception {
        for (int i = 0; i < 10; i++) {
            scene.log().record(view(new UUID(i, i), "/a"));
        }
        scene.close();
        Path damaged = scene.folder.closed().get(0);
        flipAByteInTheMiddle(damaged);
        scene.log().record(view(new UUID(99, 99), "/a"));
        scene.arrive();
        assertEquals("(10)", scene.ask(COUNT));
        assertEquals("(1,0)\n(9,1)", scene.ask("select records, damaged from analytics.segment"));
        assertEquals(0, scene.folder.closed().size());
        assertEquals(damaged.getFileName(), scene.folder.quarantined().get(0).getFileName());
    }

    @Test
    void aSegmentThatTheDatabaseDoesNotTakeKeepsNoOtherWaiting() throws Exception {
        scene.log().record(view(ONE, "/stuck"));
        scene.close();
        scene.execute("alter table analytics.path add constraint stuck check (path <> '/stuck') not valid");
        try {
            scene.log().record(view(TWO, "/a"));
            scene.arrive();
            assertEquals("(1)", scene.ask(COUNT));
            assertEquals(1, scene.folder.closed().size());
        } finally {
            scene.execute("alter table analytics.path drop constraint stuck");
        }
        scene.load();
        assertEquals("(2)", scene.ask(COUNT));
    }

    @Test
    void withTheDatabaseAwayViewsAreKeptAndArriveOnceItIsBack() throws Exception {
        var away = new PGSimpleDataSource();
        away.setUrl("jdbc:postgresql://127.0.0.1:9/nowhere");
        assertTrue(scene.log().record(view(ONE, "/a")));
        scene.close();
        assertThrows(SQLException.class, () -> new SegmentLoader(scene.folder, away).load());
        assertTrue(scene.log().record(view(TWO, "/a")));
        scene.arrive();
        assertEquals("(2)", scene.ask(COUNT));
    }

    @Test
    void onlyOneLoaderAFolderAtATime() throws Exception {
        scene.log().record(view(ONE, "/a"));
        scene.close();
        try (var other = database.getConnection();
                var lock = other.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            other.setAutoCommit(false);
            lock.setString(1, "masthead.spool " + scene.folder);
            lock.execute();
            scene.load();
            assertEquals("(0)", scene.ask(COUNT));
            other.rollback();
        }
        scene.load();
        assertEquals("(1)", scene.ask(COUNT));
    }

    @Test
    void oldNotesArePruned() throws Exception {
        scene.log().record(view(ONE, "/a"));
        scene.arrive();
        scene.execute("update analytics.segment set loaded_at = now() - interval '31 days'");
        scene.execute("update analytics.view_seen set seen_at = now() - interval '73 hours'");
        new SegmentLoader(scene.folder, database).prune();
        assertEquals(
                "(0,0)",
                scene.ask(
                        "select (select count(*) from analytics.segment), (select count(*) from analytics.view_seen)"));
    }

    private static void flipAByteInTheMiddle(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }
}
