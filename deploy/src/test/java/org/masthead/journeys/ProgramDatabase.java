package org.masthead.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The embedded PostgreSQL of a running program: asked from outside, taken away, brought back. */
final class ProgramDatabase {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path home;

    ProgramDatabase(Program program) {
        this.home = program.home();
    }

    /** The first column of every row. */
    List<String> ask(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException | IOException e) {
            throw new AssertionError(e);
        }
    }

    void change(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Nobody else reads or writes these tables until the connection is closed. */
    Connection lock(String... tables) throws SQLException, IOException {
        Connection connection = connect();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table " + String.join(", ", tables) + " in access exclusive mode");
        }
        return connection;
    }

    /** Until so many statements of others wait for a lock. */
    void awaitWaiting(int statements) {
        Await.until(
                PATIENCE,
                () -> statements + " that wait",
                () -> ask("select count(distinct pid) from pg_catalog.pg_locks where not granted")
                        .equals(List.of(String.valueOf(statements))));
    }

    private Connection connect() throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + line("database/postmaster.pid", 3) + "/masthead",
                "masthead",
                line("secrets/database-password", 0));
    }

    /** Ends at once, as in a crash. */
    void crash() throws IOException, InterruptedException {
        var server = ProcessHandle.of(Long.parseLong(line("database/postmaster.pid", 0)))
                .orElseThrow();
        new ProcessBuilder("kill", "-QUIT", Long.toString(server.pid())).start().waitFor();
        Await.until(PATIENCE, () -> "the database to end", () -> !server.isAlive());
    }

    /** Stands still with all its connections open, and takes new ones without a word. */
    void halt() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void resume() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        var server = ProcessHandle.of(Long.parseLong(line("database/postmaster.pid", 0)))
                .orElseThrow();
        var command = new ArrayList<>(List.of("kill", signal, Long.toString(server.pid())));
        server.descendants().forEach(process -> command.add(Long.toString(process.pid())));
        new ProcessBuilder(command).start().waitFor();
    }

    /** On the same port, with the command line that PostgreSQL itself left behind. */
    void startAgain() throws IOException {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of("sh", "-c", "eval exec \"$(cat postmaster.opts)\""));
        new ProcessBuilder(command)
                .directory(home.resolve("database").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("logs/database-again.log").toFile()))
                .start();
        Await.until(PATIENCE, () -> "the database to be back", this::answers);
    }

    private boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException | IOException | IndexOutOfBoundsException notYet) {
            return false;
        }
    }

    private String line(String file, int number) throws IOException {
        return Files.readAllLines(home.resolve(file)).get(number).strip();
    }
}
