package org.masthead.analytics.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.analytics.OutsideDay;
import org.masthead.analytics.accesslog.ImportRecords;
import org.masthead.analytics.accesslog.LedgerInMemory;
import org.masthead.analytics.accesslog.LogFile;
import org.masthead.analytics.accesslog.UnreadableFile;
import org.masthead.content.TestDatabase;

class OutsideTakingTest {
    @TempDir
    Path folder;

    private final DataSource database = TestDatabase.migrated("content", "analytics");
    private final LedgerInMemory ledger = new LedgerInMemory();
    private final ImportRecords imports = new ImportRecords(database);
    private OutsideImporting outside;

    @BeforeEach
    void open() {
        outside = new OutsideImporting(ledger, null, imports, database);
    }

    @Test
    void theTotalsStandUnderTheProgramsName() throws Exception {
        UUID run = taken("date,visitors,pageviews\n2025-02-25,7,12\n2025-02-26,8,\n2025-02-31,1,1\n");
        assertEquals(Map.of("day-total", 2L, "refused/day", 1L), ledger.account(run));
        assertEquals(3L, ledger.find(run).orElseThrow().total());
        assertEquals("plausible", imports.find(run).orElseThrow().format());
        assertEquals(
                List.of(
                        new OutsideDay(LocalDate.of(2025, 2, 25), "plausible", 12L, 7L, false),
                        new OutsideDay(LocalDate.of(2025, 2, 26), "plausible", null, 8L, false)),
                days());
    }

    @Test
    void aDayThatWeCountedOurselvesIsMarked() throws Exception {
        taken("date,visitors,pageviews\n2025-02-25,7,12\n2025-02-26,8,13\n");
        execute("insert into analytics.path (path) values ('/a')");
        execute("insert into analytics.daily_path (day, path_id, views, visitors, bot_views, repeat_views, staff_views)"
                + " select date '2025-02-25', id, 1, 1, 0, 0, 0 from analytics.path"
                + " union all select date '2025-02-26', id, 0, 0, 5, 0, 0 from analytics.path");
        assertEquals(
                List.of(true, false), days().stream().map(OutsideDay::counted).toList());
    }

    @Test
    void pagesAreNoDaysOfTheSite() throws Exception {
        taken("date,page,visitors,pageviews\n2025-02-25,/a,7,12\n2025-02-25,/a/,1,1\n");
        assertEquals(List.of(), days());
    }

    @Test
    void aFileThatBreaksOffLeavesNothing() {
        assertThrows(UnreadableFile.class, () -> taken("date,visitors,pageviews\n2025-02-25,7,12\n2025-02-26,\"8,1\n"));
        assertEquals(List.of(), days());
    }

    private List<OutsideDay> days() {
        return outside.days(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    }

    private UUID taken(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("export.csv"), text);
        UUID run = ledger.open("statistics", "export.csv", Map.of(), "test");
        imports.begin(run, "statistics", "export.csv", "test");
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            new OutsideTaking(database, ledger).take(connection, run, new LogFile(file), null);
            connection.commit();
        }
        return run;
    }

    private void execute(String sql) throws Exception {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }
}
