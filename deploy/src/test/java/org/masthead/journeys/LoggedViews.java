package org.masthead.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What arrived in the view log of a running program, straight from its database. */
final class LoggedViews {
    private final Path home;
    private final ProgramDatabase database;

    LoggedViews(Program program) {
        this.home = program.home();
        this.database = new ProgramDatabase(program);
    }

    /** The first column of every row. */
    List<String> ask(String sql) {
        return database.ask(sql);
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
}
