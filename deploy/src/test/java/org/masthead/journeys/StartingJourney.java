package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the program starts, refuses to start, stops and comes back, as an operator sees it. */
@RunningMasthead
class StartingJourney {
    private static final Map<String, String> PLAIN = Map.of();

    @Test
    void aSecondServerOnTheSameHomeIsRefusedInOneLine(Program running) {
        refused(running.again().start(PLAIN), "already serves from " + running.home());
    }

    @Test
    void aTakenPortIsRefusedInOneLineBeforeAnythingStarts() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            Program program = Program.in(home("taken-port"));

            refused(
                    program.start(Map.of("masthead.http-port", String.valueOf(taken.getLocalPort()))),
                    "Port " + taken.getLocalPort() + " cannot be used");
        }
    }

    @Test
    void aWrongDatabaseAddressIsRefusedInOneLine() {
        refused(
                Program.in(home("wrong-database"))
                        .start(Map.of(
                                "masthead.db.url", "jdbc:postgresql://127.0.0.1:1/news", "masthead.db.user", "x")),
                "masthead.db.url");
        refused(
                Program.in(home("wrong-database")).start(Map.of("masthead.db.url", "mysql://127.0.0.1/news")),
                "masthead.db.url");
    }

    @Test
    void aDataDirectoryOfAnotherVersionIsRefusedInOneLine() throws IOException {
        Path home = home("other-version");
        Files.createDirectories(home.resolve("database"));
        Files.writeString(home.resolve("database/PG_VERSION"), "14\n");

        refused(Program.in(home).start(PLAIN), "made by PostgreSQL 14");
    }

    @Test
    void aFullDiskIsRefusedInOneLineThatSaysWhatToDo() throws IOException {
        Path small = Files.createDirectories(home("small-disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", small.toString()), "needs the right to mount");
        try {
            refused(Program.in(small.resolve("full")).start(PLAIN), "the disk is full: make room");
        } finally {
            run("umount", small.toString());
        }
    }

    @Test
    void
            withoutTheSampleTheFirstStartPrintsTheLinkOnceAKilledServerRecoversAStoppedOneLeavesNothingAndANewerDatabaseIsRefused() {
        Program first = Program.in(home("whole-life")).start(PLAIN).awaitReady();
        assertTrue(first.output().contains("/setup?token="), first.output());
        assertFalse(first.output().contains("masthead-demo"), first.output());

        long database = postgres(first);
        first.kill();
        Await.until(Duration.ofSeconds(60), () -> "the database to end with its killed server", () -> ProcessHandle.of(
                        database)
                .filter(StartingJourney::running)
                .isEmpty());

        Program second = first.again().start(PLAIN).awaitReady();
        assertEquals(200, second.site().get("/").statusCode());
        long next = postgres(second);
        pretendUpgraded(second);
        second.close();
        assertTrue(ProcessHandle.of(next).filter(StartingJourney::running).isEmpty());
        assertFalse(Files.exists(second.home().resolve("database/postmaster.pid")));

        refused(second.again().start(PLAIN), "The database is newer than this program");
    }

    /** As if a newer Masthead had served from this home. */
    private static void pretendUpgraded(Program program) {
        try {
            Path home = program.home();
            String port = Files.readAllLines(home.resolve("database/postmaster.pid"))
                    .get(3)
                    .strip();
            String password =
                    Files.readString(home.resolve("secrets/database-password")).strip();
            try (var connection = DriverManager.getConnection(
                            "jdbc:postgresql://127.0.0.1:" + port + "/masthead", "masthead", password);
                    var statement = connection.createStatement()) {
                statement.execute(
                        "insert into content.flyway_schema_history (installed_rank, version, description, type,"
                                + " script, installed_by, execution_time, success) values (900, '900', 'from the future', 'SQL',"
                                + " 'V900__from_the_future.sql', 'test', 1, true)");
            }
        } catch (IOException | SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static long postgres(Program program) {
        try {
            return Long.parseLong(Files.readAllLines(program.home().resolve("database/postmaster.pid"))
                    .get(0)
                    .strip());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A process that ended but that nobody waited for has no command line any more. */
    private static boolean running(ProcessHandle process) {
        return process.info().command().isPresent();
    }

    private static void refused(Program program, String reason) {
        assertEquals(1, program.awaitEnd(), program.output());
        assertEquals(
                1, program.output().lines().filter(line -> !line.endsWith("…")).count(), program.output());
        assertTrue(program.output().contains(reason), program.output());
    }

    private static boolean run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path home(String name) {
        Path home = Path.of(System.getProperty("journeys.folder"), name);
        SharedSite.wipe(home);
        return home;
    }
}
