package org.masthead.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void hold() {
        home = Home.hold(folder.resolve("home"));
    }

    @AfterEach
    void release() {
        home.close();
    }

    @Test
    void itTrustsNobodyWithoutThePasswordAndWritesDurably() throws SQLException, IOException {
        try (var embedded = new EmbeddedDatabase(home)) {
            Database database = embedded.start();

            assertThrows(
                    SQLException.class, () -> DriverManager.getConnection(database.url(), database.user(), "guessed"));
            for (var expected : Map.of(
                            "fsync", "on",
                            "synchronous_commit", "on",
                            "full_page_writes", "on",
                            "listen_addresses", "127.0.0.1",
                            "data_checksums", "on")
                    .entrySet()) {
                assertEquals(expected.getValue(), ask(database, "show " + expected.getKey()), expected.getKey());
            }
        }
        assertFalse(Files.readString(home.root().resolve("database/pg_hba.conf"))
                .lines()
                .anyMatch(line -> !line.startsWith("#") && line.contains("trust")));
    }

    @Test
    void whatWasWrittenIsThereAtTheNextStart() throws SQLException {
        try (var embedded = new EmbeddedDatabase(home)) {
            Database database = embedded.start();
            execute(database, "create table kept as select 42 as answer");
        }
        try (var embedded = new EmbeddedDatabase(home)) {
            assertEquals("42", ask(embedded.start(), "select answer from kept"));
        }
    }

    @Test
    void aDatabaseLeftBehindByAKilledServerIsStoppedAndTheNextOneStarts() throws SQLException {
        Database before = new EmbeddedDatabase(home).start();
        execute(before, "create table kept as select 42 as answer");
        killGuards();

        try (var embedded = new EmbeddedDatabase(home)) {
            Database after = embedded.start();

            assertEquals("42", ask(after, "select answer from kept"));
            assertThrows(SQLException.class, () -> connect(before));
        }
    }

    @Test
    void aNumberLeftBehindThatIsAnotherProgramsByNowIsNoDatabase() throws SQLException, IOException {
        try (var embedded = new EmbeddedDatabase(home)) {
            embedded.start();
        }
        Process other = new ProcessBuilder("cat").start();
        Path left = home.root().resolve("database/postmaster.pid");
        Files.writeString(left, other.pid() + "\n" + left.getParent() + "\n");

        try (var embedded = new EmbeddedDatabase(home)) {
            assertEquals("1", ask(embedded.start(), "select 1"));
            assertTrue(other.isAlive());
        } finally {
            other.destroy();
        }
    }

    @Test
    void aDataDirectoryOfAnotherVersionIsRefusedWithTheWayOut() throws IOException {
        Files.writeString(home.folder("database").resolve("PG_VERSION"), "14\n");

        var refusal = assertThrows(StartRefused.class, () -> new EmbeddedDatabase(home).start());

        assertTrue(refusal.getMessage().contains("made by PostgreSQL 14"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("back it up there"), refusal.getMessage());
    }

    @Test
    void aDatabaseThatDoesNotStartSaysWhy() throws IOException {
        try (var embedded = new EmbeddedDatabase(home)) {
            embedded.start();
        }
        Files.writeString(home.root().resolve("database/postgresql.conf"), "no_such_setting = on\n");

        var refusal = assertThrows(StartRefused.class, () -> new EmbeddedDatabase(home).start());

        assertTrue(refusal.getMessage().contains("postgresql.conf\" contains errors"), refusal.getMessage());
    }

    /** As when the whole process group is killed: nobody is left who would stop the database. */
    private static void killGuards() {
        ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("sh"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static String ask(Database database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
