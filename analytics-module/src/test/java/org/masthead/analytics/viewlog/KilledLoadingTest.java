package org.masthead.analytics.viewlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.analytics.viewlog.spool.SpoolFolder;
import org.masthead.content.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * SIGKILL at random moments while views pour in and segments load: not one acknowledged view is lost, none is counted
 * twice. (What only a power cut could lose, {@code deploy/bench/durability.sh} shows from the system calls.)
 */
class KilledLoadingTest {
    private static final int KILLS = 12;

    @TempDir
    Path home;

    @Test
    @Timeout(180)
    void noAcknowledgedViewIsLostAndNoneIsCountedTwice() throws Exception {
        PGSimpleDataSource database = TestDatabase.migrated("content", "analytics");
        var random = new Random(20250225);
        for (int kill = 0; kill < KILLS; kill++) {
            killAfterSomeViews(database, random);
        }
        Set<String> acknowledged = acknowledged();
        assertTrue(rows(database) > 0, "nothing loaded while views poured in");
        loadTheRest(database);

        Set<String> logged = logged(database);
        assertTrue(acknowledged.size() > 1_000, "acknowledged: " + acknowledged.size());
        var lost = new TreeSet<>(acknowledged);
        lost.removeAll(logged);
        assertEquals(Set.of(), lost);
        assertEquals(logged.size(), rows(database), "rows in the log, distinct views");
        assertEquals(0, new SpoolFolder(home.resolve("spool")).quarantined().size());
    }

    private void killAfterSomeViews(PGSimpleDataSource database, Random random) throws Exception {
        long before = bytesAcknowledged();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProcess.class.getName(),
                        home.toString(),
                        database.getUrl(),
                        database.getUser(),
                        "8")
                .inheritIO()
                .start();
        try {
            while (bytesAcknowledged() == before) {
                assertTrue(process.isAlive(), "the process ended by itself");
                LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
            }
            boolean ended = process.waitFor(random.nextInt(1_500), TimeUnit.MILLISECONDS);
            assertTrue(!ended, "the process ended by itself");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private long bytesAcknowledged() throws IOException {
        long bytes = 0;
        try (var files = Files.newDirectoryStream(home, "acknowledged-*")) {
            for (Path file : files) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    private Set<String> acknowledged() throws IOException {
        var ids = new TreeSet<String>();
        try (var files = Files.newDirectoryStream(home, "acknowledged-*")) {
            for (Path file : files) {
                Files.readAllLines(file).stream()
                        .filter(id -> id.length() == 36)
                        .forEach(ids::add);
            }
        }
        return ids;
    }

    /** What the next start does: closes what was left open, then loads. */
    private void loadTheRest(PGSimpleDataSource database) throws Exception {
        new ViewScene(home, database).arrive();
        assertEquals(0, new SpoolFolder(home.resolve("spool")).closed().size());
    }

    private static Set<String> logged(PGSimpleDataSource database) throws Exception {
        var ids = new TreeSet<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select view_id from analytics.view_log")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private static int rows(PGSimpleDataSource database) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from analytics.view_log")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
