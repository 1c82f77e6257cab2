package org.masthead.analytics.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.analytics.Imported;
import org.masthead.content.Run;

class TakingBackTest {
    private static final String[] MONDAY = {
        line("1", "24/Feb", "/a"),
        line("2", "24/Feb", "/a"),
        line("1", "24/Feb", "/robots.txt"),
        line("3", "25/Feb", "/b")
    };
    private static final String[] TUESDAY = {
        line("1", "24/Feb", "/c"), line("4", "25/Feb", "/a"), line("5", "26/Feb", "/a")
    };

    @TempDir
    Path home;

    private ImportScene scene;

    @BeforeEach
    void open() {
        scene = new ImportScene(home, "Europe/Berlin");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void whatAnImportBroughtInGoesAndOtherImportsOfItsDaysStay() throws Exception {
        scene.imported(TUESDAY);
        Map<String, String> before = scene.tallies();
        UUID second = scene.imported(MONDAY);
        Map<String, String> both = scene.tallies();
        assertEquals("0 0 1 0", both.get("2025-02-24 /c"), "its robots.txt made a bot of the other log's visitor");

        UUID run = scene.takenBack(second, Integer.MAX_VALUE);

        assertEquals(before, scene.tallies());
        assertEquals("1 1 0 0", before.get("2025-02-24 /c"));
        assertEquals(Map.of("taken-back/view-log", 4L), scene.account(run));
        assertEquals(4, scene.ledger.find(run).map(Run::done).orElseThrow());
        assertEquals(4L, scene.ledger.find(run).map(Run::total).orElseThrow());
        assertEquals(List.of("0 : by test in run " + run), scene.notes(second));
        Imported imported = scene.imports.find(second).orElseThrow();
        assertEquals(Imported.State.TAKEN_BACK, imported.state());
        assertEquals(run, imported.takenBackBy());
        assertNull(imported.firstDay());

        UUID again = scene.imported(MONDAY);
        assertEquals(both, scene.tallies());
        assertFalse(scene.account(again).containsKey("unchanged/same-file"));
    }

    @Test
    void aKilledTakingBackGoesOnWithTheDaysThatAreLeft() throws Exception {
        UUID id = scene.imported(TUESDAY);
        scene.takenBack(id, 1);
        assertEquals(List.of("2"), scene.column("select count(*) from analytics.view_log"));
        assertEquals(
                Imported.State.TAKING_BACK, scene.imports.find(id).orElseThrow().state());
        assertFalse(scene.recognised(scene.received(log(TUESDAY))), "its file still counts as known");
        scene.takenBack(id, Integer.MAX_VALUE);
        assertEquals(List.of("0"), scene.column("select count(*) from analytics.view_log"));
        assertEquals(Map.of(), scene.tallies());
        assertTrue(scene.recognised(scene.received(log(TUESDAY))));
    }

    @Test
    void theListTellsWhatEachImportIs() throws Exception {
        UUID id = scene.imported(TUESDAY);
        Imported imported = scene.imports.newest(1, 10).items().get(0);
        assertEquals(id, imported.id());
        assertEquals("combined", imported.format());
        assertEquals("access-log", imported.kind());
        assertEquals("2025-02-24 2025-02-26", imported.firstDay() + " " + imported.lastDay());
        assertEquals(Imported.State.COMPLETED, imported.state());
        assertEquals(1, scene.imports.newest(2, 10).total());
    }

    @Test
    void whatCannotBeTakenBackIsRefusedWithTheReason() throws Exception {
        UUID known = scene.imported(TUESDAY);
        assertEquals(
                "This import brought nothing in: there is nothing to take back.", refusal(scene.imported(TUESDAY)));
        assertEquals("The import is still under way. Wait for its end.", refusal(scene.received(log(MONDAY))));
        end("2025-02-25");
        assertTrue(
                refusal(known).startsWith("The single views of 1 of its days (2025-02-25) are kept no longer"),
                refusal(known));
        UUID undo = scene.takenBack(known, 0);
        assertEquals("Somebody is taking this import back already.", refusal(known));
        assertFalse(scene.imports.claim(known, undo));
        scene.imports.ended(known, Imported.State.STOPPED);
        assertTrue(scene.imports.claim(known, undo), "a taking back that failed may be asked for again");
        scene.imports.ended(known, Imported.State.TAKEN_BACK);
        assertEquals("This import was taken back before.", refusal(known));
        var none = UUID.randomUUID();
        assertThrows(IllegalArgumentException.class, () -> taking().takeBack(none, "test"));
    }

    private void end(String day) throws Exception {
        try (var connection = scene.database.getConnection()) {
            connection
                    .createStatement()
                    .execute("insert into analytics.archived_day"
                            + " (day, state, views, ends, content, bytes, sha256, written_at)"
                            + " values ('" + day + "', 'ended', 0, 0, 0, 0, '', now())");
        }
    }

    @Test
    void whatComesTooLateForADayThatHasEndedIsRefusedByName() throws Exception {
        scene.imported(TUESDAY);
        Map<String, String> before = scene.tallies();
        end("2025-02-24");
        UUID late = scene.imported(
                line("9", "24/Feb", "/late"), line("9", "24/Feb", "/robots.txt"), line("9", "26/Feb", "/a"));
        assertEquals(Map.of("refused/day-ended", 1L, "not-a-page/machine", 1L, "view", 1L), scene.account(late));
        assertEquals(before.keySet(), scene.tallies().keySet());
        assertEquals(
                "2025-02-26", scene.imports.find(late).orElseThrow().firstDay().toString());
    }

    private String refusal(UUID id) {
        return assertThrows(IllegalArgumentException.class, () -> taking().takeBack(id, "test"))
                .getMessage();
    }

    private TakingBack taking() {
        return new TakingBack(scene.imports, scene.ledger);
    }

    private static java.io.InputStream log(String... lines) {
        return new java.io.ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes());
    }

    private static String line(String address, String day, String path) {
        return "192.0.2." + address + " - - [" + day + "/2025:12:00:00 +0000] \"GET " + path
                + " HTTP/1.1\" 200 12 \"-\" \"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                + " Chrome/126.0.0.0 Safari/537.36\"";
    }
}
