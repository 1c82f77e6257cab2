package org.masthead.analytics.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.content.RunState;

class AccessLogImportTest {
    private static final String FIREFOX = "Firefox/128.0";

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
    void everyLineIsAccountedForUnderOneName() throws Exception {
        UUID run = scene.imported(
                line("1", "GET /a", 200, FIREFOX),
                line("1", "GET /a/?page=2", 304, FIREFOX),
                line("2", "GET /a", 200, FIREFOX),
                line("3", "GET /a", 200, "Googlebot/2.1"),
                line("4", "GET /a", 200, "-"),
                line("5", "GET /a", 200, "news crawler"),
                line("6", "GET /robots.txt", 404, FIREFOX),
                line("6", "GET /a", 200, FIREFOX),
                line("7", "HEAD /a", 200, FIREFOX),
                line("7", "GET /a", 404, FIREFOX),
                line("7", "GET /feed", 200, FIREFOX),
                line("7", "GET /a.png", 200, FIREFOX),
                "",
                line("8", "GET /a", 200, FIREFOX).replace("25/Feb", "31/Feb"),
                line("8", "-", 400, FIREFOX));
        assertEquals(
                Map.ofEntries(
                        Map.entry("view", 3L),
                        Map.entry("bot/listed", 1L),
                        Map.entry("bot/no-agent", 1L),
                        Map.entry("bot/names-itself", 1L),
                        Map.entry("bot/robots", 1L),
                        Map.entry("not-a-page/method", 1L),
                        Map.entry("not-a-page/status", 2L),
                        Map.entry("not-a-page/machine", 1L),
                        Map.entry("not-a-page/asset", 1L),
                        Map.entry("refused/format", 1L),
                        Map.entry("refused/time", 1L),
                        Map.entry("refused/request", 1L)),
                scene.account(run));
        assertEquals(Map.of("2025-02-25 /a", "3 2 4 0"), scene.tallies());
        assertEquals(
                List.of("13 format: an empty line", "14 time: 31/Feb/2025:12:00:00 +0000", "15 request: -"),
                scene.notes(run));
        assertEquals(15, scene.ledger.find(run).orElseThrow().total());
        assertEquals(15, scene.ledger.find(run).orElseThrow().done());
    }

    @Test
    void aViewBeyondThe20thIsARepeat() throws Exception {
        UUID run = scene.imported(
                Collections.nCopies(23, line("1", "GET /a", 200, FIREFOX)).toArray(String[]::new));
        assertEquals(Map.of("view", 20L, "repeat", 3L), scene.account(run));
        assertEquals(Map.of("2025-02-25 /a", "20 1 0 3"), scene.tallies());
    }

    @Test
    void repeatsAreAccountedForInTheLogThatBringsThem() throws Exception {
        UUID first = scene.imported(
                Collections.nCopies(19, line("1", "GET /a", 200, FIREFOX)).toArray(String[]::new));
        UUID second = scene.imported(
                Collections.nCopies(3, line("1", "GET /a", 200, FIREFOX).replace(":12:00", ":13:00"))
                        .toArray(String[]::new));
        assertEquals(Map.of("view", 19L), scene.account(first));
        assertEquals(Map.of("view", 1L, "repeat", 2L), scene.account(second));
        assertEquals(Map.of("2025-02-25 /a", "20 1 0 2"), scene.tallies());
    }

    @Test
    void daysAreCutInTheSitesZone() throws Exception {
        scene.imported(
                line("1", "GET /a", 200, FIREFOX).replace(":12:00:00", ":22:59:59"),
                line("1", "GET /a", 200, FIREFOX).replace(":12:00:00", ":23:00:00"));
        assertEquals(Map.of("2025-02-25 /a", "1 1 0 0", "2025-02-26 /a", "1 1 0 0"), scene.tallies());
    }

    @Test
    void aCommonLogHasNoAgentsAndItsLinesAreNoBotsForThat() throws Exception {
        UUID run = scene.imported(
                "192.0.2.1 - - [25/Feb/2025:12:00:00 +0000] \"GET /a HTTP/1.1\" 200 12",
                "192.0.2.1 - - [25/Feb/2025:12:00:01 +0000] \"GET /a HTTP/1.1\" 200 12");
        assertEquals(Map.of("view", 2L), scene.account(run));
        assertEquals(Map.of("2025-02-25 /a", "2 1 0 0"), scene.tallies());
    }

    @Test
    void theSameVisitorInTwoLogsOfADayIsOneVisitor() throws Exception {
        scene.imported(line("1", "GET /a", 200, FIREFOX));
        scene.imported(line("1", "GET /a", 200, FIREFOX).replace(":12:00", ":13:00"));
        assertEquals(Map.of("2025-02-25 /a", "2 1 0 0"), scene.tallies());
    }

    @Test
    void onlyOutsideHostsAreReferrers() throws Exception {
        scene.imported(
                line("1", "GET /a", 200, FIREFOX).replace("\"-\"", "\"https://www.Outside.example/x?y\""),
                line("2", "GET /b", 200, FIREFOX).replace("\"-\"", "\"https://own.example/x\""),
                line("3", "GET /c", 200, FIREFOX));
        assertEquals(
                List.of("/a outside.example", "/b ", "/c "),
                scene.column("select path || ' ' || top_referrer from analytics.daily_path"
                        + " join analytics.path on path.id = path_id order by path"));
    }

    @Test
    void theSameContentCountsOnceHoweverItIsPacked() throws Exception {
        byte[] log = (line("1", "GET /a", 200, FIREFOX) + "\n").getBytes(StandardCharsets.UTF_8);
        scene.imported(new ByteArrayInputStream(log));
        UUID again = scene.imported(gzip(log));
        assertEquals(Map.of("unchanged/same-file", 1L), scene.account(again));
        assertEquals(Map.of("2025-02-25 /a", "1 1 0 0"), scene.tallies());
    }

    @Test
    void aKilledImportGoesOnAtItsCheckpointWithoutDoubling() throws Exception {
        scene.blocksOf(10);
        byte[] log = views(45);
        UUID run = scene.received(gzip(log));
        scene.recognised(run);
        Position checkpoint = scene.read(run, Position.START, 2);
        assertEquals(20, checkpoint.line());
        assertEquals(true, scene.recognised(run), "a step that is run again finds its own file");
        scene.read(run, checkpoint, Integer.MAX_VALUE);
        scene.tallied(run);
        scene.tallied(run);
        assertEquals(Map.of("view", 45L), scene.account(run));
        assertEquals(List.of("45"), scene.column("select count(*) from analytics.view_log"));
    }

    @Test
    void aKilledImportOfW3cLinesKnowsTheFieldsThatStandFarBefore() throws Exception {
        scene.blocksOf(3);
        String fields = "#Fields: date time c-ip cs-method cs-uri-stem sc-status\n";
        String line = "2025-02-25 12:00:00 192.0.2.1 GET /a 200\n";
        UUID run =
                scene.received(new ByteArrayInputStream((fields + line.repeat(11)).getBytes(StandardCharsets.UTF_8)));
        scene.recognised(run);
        Position checkpoint = scene.read(run, Position.START, 2);
        scene.read(run, checkpoint, Integer.MAX_VALUE);
        scene.tallied(run);
        assertEquals(Map.of("view", 11L, "not-a-page/remark", 1L), scene.account(run));
    }

    @Test
    void aFileWhoseImportFailedMayBeSentAgain() throws Exception {
        scene.blocksOf(10);
        byte[] log = views(45);
        UUID failed = scene.received(new ByteArrayInputStream(log));
        scene.recognised(failed);
        scene.read(failed, Position.START, 2);
        UUID early = scene.received(new ByteArrayInputStream(log));
        assertFalse(scene.recognised(early), "while the first one may still go on");
        scene.ledger.ended(failed, RunState.FAILED, "disk full");
        UUID again = scene.imported(new ByteArrayInputStream(log));
        assertEquals(Map.of("view", 45L), scene.account(again));
        assertEquals(List.of("45"), scene.column("select count(*) from analytics.view_log"));
    }

    @Test
    void aTruncatedGzipLeavesNothing() throws Exception {
        byte[] whole = gzip(views(45)).readAllBytes();
        UUID run = scene.received(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length - 20)));
        assertThrows(EOFException.class, () -> scene.recognised(run));
        assertEquals(List.of("0"), scene.column("select count(*) from analytics.imported_file"));
    }

    @Test
    void hostileTextIsOnlyText() throws Exception {
        String path = "/%00%ff'\\\";drop-table--" + "x".repeat(9_000);
        UUID run = scene.imported(
                line("1", "GET " + path, 200, "Fire\0fox" + "y".repeat(20_000)),
                line("1\t\\N", "GET /\\N", 200, "\\N"),
                line("x".repeat(2_000), "GET /a", 200, "\u202e"));
        assertEquals(Map.of("view", 3L), scene.account(run));
        assertEquals(3, scene.tallies().size());
    }

    @Test
    void anEmptyBodyIsRefusedAndLeavesNoFile() throws Exception {
        assertThrows(IllegalArgumentException.class, () -> scene.imported(InputStream.nullInputStream()));
        try (var kept = Files.list(home.resolve("imports"))) {
            assertEquals(0, kept.count());
        }
    }

    @Test
    void aPackedFileWithoutLinesIsNoError() throws Exception {
        var packed = new ByteArrayOutputStream();
        new GZIPOutputStream(packed).close();
        UUID run = scene.imported(new ByteArrayInputStream(packed.toByteArray()));
        assertEquals(Map.of(), scene.account(run));
        assertEquals(0, scene.ledger.find(run).orElseThrow().total());
    }

    private static String line(String address, String request, int status, String agent) {
        return address + " - - [25/Feb/2025:12:00:00 +0000] \"" + request + "\" " + status + " 12 \"-\" \"" + agent
                + "\"";
    }

    private static byte[] views(int count) {
        var lines = IntStream.range(0, count)
                .mapToObj(i -> line("192.0.2." + i, "GET /a", 200, FIREFOX) + "\n")
                .toList();
        return String.join("", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream gzip(byte[] content) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
