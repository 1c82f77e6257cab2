package org.masthead.content.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.content.RunState;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;
import org.masthead.content.database.Database;

class RunLedgerTest {
    private static final Instant NOON = Instant.parse("2025-02-25T12:00:00Z");
    private static Database database;
    private static RunLedger ledger;

    @BeforeAll
    static void open() {
        database = new Database(TestDatabase.migrated("content"));
        ledger = at(NOON);
    }

    private static RunLedger at(Instant moment) {
        var time = new SiteTime(Clock.fixed(moment, ZoneOffset.UTC));
        return new RunRecords(database, time, new RunAccount(database), new RunNotes(database));
    }

    @Test
    void aRunIsQueuedThenRunningThenEnded() {
        UUID id = ledger.open("wordpress", "export.xml", Map.of("file", "a/b.xml", "pictures", ""), "editor");
        assertEquals(RunState.QUEUED, ledger.find(id).orElseThrow().state());
        assertEquals(Map.of("file", "a/b.xml", "pictures", ""), ledger.parameters(id));
        assertTrue(ledger.unfinished().stream().anyMatch(run -> run.id().equals(id)));

        ledger.started(id, 7);
        assertEquals(NOON, ledger.find(id).orElseThrow().startedAt());
        ledger.ended(id, RunState.FAILED, "The file is cut off at line 3.");
        Run run = ledger.find(id).orElseThrow();
        assertEquals(RunState.FAILED, run.state());
        assertEquals("The file is cut off at line 3.", run.failure());
        assertTrue(ledger.unfinished().stream().noneMatch(other -> other.id().equals(id)));
    }

    @Test
    void whoWantsARunStoppedSaysItHereAndHowOftenItBeganIsCounted() {
        UUID id = ledger.open("audit", "", Map.of(), "schedule");
        ledger.started(id, 7);
        ledger.started(id, 8);
        ledger.read(id, 1000);
        ledger.read(id, 500);
        ledger.askToStop(id);
        Run run = ledger.find(id).orElseThrow();
        assertTrue(run.stopAsked());
        assertEquals(2, run.attempts());
        assertEquals(1500, run.rows());
        assertEquals(8, ledger.execution(id).orElseThrow());
        assertTrue(ledger.newestOf("audit", 1, 10).items().stream()
                .allMatch(each -> each.kind().equals("audit")));
    }

    @Test
    void oldRunsOfAKindAreForgottenButForTheNewest() {
        UUID old = ledger.open("archive", "old", Map.of(), "schedule");
        UUID imported = ledger.open("wordpress", "export.xml", Map.of(), "editor");
        UUID newest = at(NOON.plusSeconds(5)).open("archive", "newest", Map.of(), "schedule");
        List.of(old, newest, imported).forEach(id -> ledger.ended(id, RunState.COMPLETED, ""));
        assertEquals(0, ledger.forgetEndedBefore(NOON, List.of("archive")));
        assertEquals(1, ledger.forgetEndedBefore(NOON.plusSeconds(1), List.of("archive")));
        assertTrue(ledger.find(old).isEmpty());
        assertTrue(ledger.find(newest).isPresent());
        assertTrue(ledger.find(imported).isPresent());
    }

    @Test
    void theAccountOfChunksAddsUp() {
        UUID id = ledger.open("access-log", "access.log", Map.of(), "analyst");
        ledger.progress(id, null, 2, counts("view", 1, "refused", 1), List.of());
        ledger.progress(id, 5L, 5, counts("view", 3), List.of());
        Run run = ledger.find(id).orElseThrow();
        assertEquals(5, run.total());
        assertEquals(5, run.done());
        assertEquals(counts("refused", 1, "view", 4), run.account());
        assertEquals(
                run.total(), run.account().stream().mapToLong(Run.Count::count).sum());
    }

    @Test
    void severalNotesOnOneLineKeepTheirOrder() {
        UUID id = ledger.open("wordpress", "x", Map.of(), "");
        ledger.progress(id, null, 1, List.of(), List.of(note(4, "first"), note(4, "second"), note(2, "earlier")));
        ledger.progress(id, null, 2, List.of(), List.of(note(4, "third\0")));
        assertEquals(
                List.of("earlier", "first", "second", "third"),
                ledger.notes(id, 10).stream().map(Run.Note::detail).toList());
        assertEquals(2, ledger.notes(id, 2).size());
    }

    @Test
    void allNotesAreReadHoweverManyThereAre() {
        UUID id = ledger.open("wordpress", "x", Map.of(), "");
        ledger.progress(
                id,
                null,
                1,
                List.of(),
                LongStream.rangeClosed(1, 2_500).mapToObj(n -> note(n, "n")).toList());
        var positions = new ArrayList<Long>();
        ledger.eachNote(id, note -> positions.add(note.position()));
        assertEquals(LongStream.rangeClosed(1, 2_500).boxed().toList(), positions);
    }

    private static Run.Note note(long position, String detail) {
        return new Run.Note(position, "changed", "shortcode", detail);
    }

    private static List<Run.Count> counts(Object... outcomesAndCounts) {
        var counts = new ArrayList<Run.Count>();
        for (int i = 0; i < outcomesAndCounts.length; i += 2) {
            counts.add(new Run.Count((String) outcomesAndCounts[i], "", (Integer) outcomesAndCounts[i + 1]));
        }
        return counts;
    }
}
