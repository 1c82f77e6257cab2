package org.masthead.analytics.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.masthead.analytics.mostviewed.CommittedAtClose;
import org.masthead.analytics.mostviewed.DayComparison;
import org.masthead.analytics.mostviewed.DayTally;
import org.masthead.analytics.mostviewed.Recompute;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;

/**
 * What a night brings at the target's size: 250,000 views a day, yesterday tallied, yesterday and a drawn day audited, one
 * day archived, and an archived day tallied again. {@code nightly.sh [days] [views a day]}.
 */
final class Nightly {
    private static final LocalDate FIRST = LocalDate.parse("2025-03-01");
    private static final Duration TARGET = Duration.ofMinutes(3);

    private Nightly() {}

    public static void main(String[] arguments) throws Exception {
        int days = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 80;
        int perDay = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 250_000;
        DataSource database = TestDatabase.migrated("analytics");
        Path home = Files.createTempDirectory("nightly");
        var folder = new ArchiveFolder(home);
        var archived = new ArchivedDays(folder);
        DayTally tally = Recompute.tally(archived);
        LocalDate yesterday = FIRST.plusDays(days - 1L);
        System.out.printf("loading %,d views of %d days%n", (long) days * perDay, days);
        Recompute.dictionaries(database);
        for (int i = 0; i < days; i++) {
            Recompute.load(database, FIRST.plusDays(i), perDay);
        }
        LocalDate drawn = FIRST.plusDays(new SplittableRandom(42).nextInt(days - 2) + 1L);
        tally(database, tally, FIRST);
        tally(database, tally, drawn);

        Instant start = Instant.now();
        step("yesterday tallied", () -> tally(database, tally, yesterday));
        step("yesterday audited", () -> audit(database, tally, yesterday));
        step("a drawn day audited", () -> audit(database, tally, drawn));
        var archiving = new ArchivingOfDay(
                new CommittedAtClose(database),
                folder,
                archived,
                new SiteTime(Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC)));
        step("a day written to files and verified", () -> archiving.write(FIRST));
        step("its table dropped", () -> archiving.drop(FIRST));
        Duration night = Duration.between(start, Instant.now());
        System.out.printf("the night: %.1f s (target: under %d s) %s%n", night.toMillis() / 1000.0,
                TARGET.toSeconds(), night.compareTo(TARGET) < 0 ? "met" : "MISSED");
        long bytes = folder.file(RawRows.VIEWS, FIRST).size();
        System.out.printf("the file: %,d bytes, %.1f a view%n", bytes, (double) bytes / perDay);
        step("an archived day tallied again", () -> tally(database, tally, FIRST));
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
        System.exit(0);
    }

    private static void tally(DataSource database, DayTally tally, LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            tally.recompute(connection, day);
            connection.commit();
        }
    }

    private static void audit(DataSource database, DayTally tally, LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            new Sql("savepoint audit").update(connection);
            DayComparison comparison = DayComparison.remember(connection, day);
            tally.recompute(connection, day);
            long differences = comparison.compare().count();
            new Sql("rollback to savepoint audit").update(connection);
            connection.commit();
            if (differences > 0) {
                throw new IllegalStateException(differences + " cells differ");
            }
        }
    }

    private static void step(String name, Step step) throws Exception {
        Instant start = Instant.now();
        step.run();
        System.out.printf("%-40s %6.1f s%n", name, Duration.between(start, Instant.now()).toMillis() / 1000.0);
    }

    private interface Step {
        void run() throws Exception;
    }
}
