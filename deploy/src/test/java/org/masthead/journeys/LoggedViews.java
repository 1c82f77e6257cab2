package org.masthead.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What arrived in the view log of a running program, straight from its database. */
final class LoggedViews {
    private final Path home;

    LoggedViews(Program program) {
        this.home = program.home();
    }

    /** The first column of every row. */
    List<String> ask(String sql) {
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + line("database/postmaster.pid", 3) + "/masthead",
                        "masthead",
                        line("secrets/database-password", 0));
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

    /** Nothing waits in the spool. */
    boolean allArrived() {
        try (var files = Files.list(home.resolve("spool"))) {
            return files.allMatch(Files::isDirectory);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    int quarantined() {
        try (var files = Files.list(home.resolve("spool/quarantine"))) {
            return (int) files.count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String line(String file, int number) throws IOException {
        return Files.readAllLines(home.resolve(file)).get(number).strip();
    }
}
