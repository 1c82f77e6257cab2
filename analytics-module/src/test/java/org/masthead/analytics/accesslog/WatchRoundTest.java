package org.masthead.analytics.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchRoundTest {
    private static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(Duration.ofHours(1));

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private final List<UUID> runs = new ArrayList<>();
    private ImportScene scene;
    private WatchedFiles files;
    private boolean delete;
    private FolderLook look;

    @BeforeEach
    void open() {
        scene = new ImportScene(home, "Europe/Berlin");
        files = new WatchedFiles(scene.database);
        look = new FolderLook(folder, Duration.ofMinutes(5), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aFileIsTakenUpOnceItStaysAsItIs() throws Exception {
        write("access.log.1", lines(0, 5), LONG_AGO);
        look();
        assertEquals(List.of(), outcomes(), "seen for the first time");
        write("access.log.1", lines(0, 7), LONG_AGO);
        look();
        assertEquals(List.of(), outcomes(), "it grew between the looks");
        look();
        assertEquals(List.of("access.log.1 imported"), outcomes());
        look();
        assertEquals(1, runs.size());
        assertEquals(Map.of("view", 7L), scene.account(runs.get(0)));
        assertTrue(Files.exists(folder.resolve("access.log.1")));
    }

    @Test
    void aFileThatWasTouchedJustNowMustWait() throws Exception {
        write("access.log", lines(0, 5), NOW.minusSeconds(299));
        write("access.log.1", lines(5, 9), NOW.minusSeconds(300));
        look();
        look();
        look();
        assertEquals(List.of("access.log.1 imported"), outcomes());
    }

    @Test
    void theOldestGoesFirstAndTheNextOnlyAfterItsEnd() throws Exception {
        write("b.log", lines(0, 5), LONG_AGO.minusSeconds(7));
        write("a.log", lines(5, 9), LONG_AGO);
        look();
        round(false).look();
        assertEquals(List.of("b.log imported"), outcomes());
        round(false).look();
        assertEquals(List.of("b.log imported"), outcomes(), "its import is still under way");
        finish(runs.get(0));
        look();
        assertEquals(List.of("a.log imported", "b.log imported"), outcomes());
    }

    @Test
    void aRotatedOrPackedFileIsKnownByItsContent() throws Exception {
        write("access.log.1", lines(0, 5), LONG_AGO);
        look();
        look();
        Files.delete(folder.resolve("access.log.1"));
        write("access.log.2.gz", gzip(lines(0, 5)), LONG_AGO.plusSeconds(9));
        look();
        look();
        assertEquals(List.of("access.log.2.gz known", "access.log.1 imported"), outcomes());
        assertEquals(1, runs.size());
    }

    @Test
    void ofALogThatGrewOnlyTheNewLinesCount() throws Exception {
        write("access.log", lines(0, 5), LONG_AGO);
        look();
        look();
        write("access.log.1", lines(0, 12), LONG_AGO.plusSeconds(9));
        look();
        look();
        assertEquals(Map.of("unchanged/same-lines", 5L, "view", 7L), scene.account(runs.get(1)));
        assertEquals(List.of("12"), scene.column("select count(*) from analytics.view_log"));
        assertEquals(12, scene.ledger.find(runs.get(1)).orElseThrow().done());
    }

    @Test
    void aFileThatCannotBeImportedIsNamedAndStandsInNobodysWay() throws Exception {
        write("error.log", "2025/02/25 [error] upstream timed out\n".getBytes(StandardCharsets.UTF_8), LONG_AGO);
        byte[] packed = gzip(lines(0, 500));
        write("cut.gz", Arrays.copyOf(packed, packed.length - 9), LONG_AGO.plusSeconds(1));
        write("good.log", lines(0, 5), LONG_AGO.plusSeconds(2));
        look();
        look();
        assertEquals(List.of("good.log imported", "cut.gz failed", "error.log failed"), outcomes());
        assertTrue(
                files.newest(9).get(2).detail().startsWith("None of the first 1 lines"),
                files.newest(9).toString());
        assertTrue(
                files.newest(9).get(1).detail().startsWith("The gzip file is cut off"),
                files.newest(9).toString());
    }

    @Test
    void foldersHiddenEmptyFilesAndLinksAreNone() throws Exception {
        Files.createDirectory(folder.resolve("old"));
        write(".access.log.swp", lines(0, 5), LONG_AGO);
        write("empty.log", new byte[0], LONG_AGO);
        Files.createSymbolicLink(folder.resolve("link.log"), folder.resolve(".access.log.swp"));
        look();
        look();
        assertEquals(List.of(), outcomes());
    }

    @Test
    void filesGoOnlyWhenThatIsSetAndAllOfThemIsIn() throws Exception {
        delete = true;
        write("access.log.1", lines(0, 5), LONG_AGO);
        write("error.log", "nonsense\n".getBytes(StandardCharsets.UTF_8), LONG_AGO);
        look();
        round(false).look();
        round(false).look();
        assertTrue(Files.exists(folder.resolve("access.log.1")), "its import is under way");
        finish(runs.get(0));
        look();
        assertFalse(Files.exists(folder.resolve("access.log.1")));
        assertTrue(Files.exists(folder.resolve("error.log")), "it is not in");
    }

    @Test
    void aFileReplacedByAnotherOfItsNameIsNew() throws Exception {
        write("access.log.1", lines(0, 5), LONG_AGO);
        look();
        look();
        write("access.log.1", lines(10, 15), LONG_AGO.plusSeconds(60));
        look();
        look();
        assertEquals(2, runs.size());
        assertEquals(List.of("10"), scene.column("select count(*) from analytics.view_log"));
    }

    private void look() throws Exception {
        round(true).look();
    }

    private WatchRound round(boolean finish) {
        return new WatchRound(
                look, files, scene.known, (file, name, hosts, format, by) -> start(file, finish), "", delete);
    }

    private UUID start(InputStream file, boolean finish) {
        try {
            UUID run = scene.received(file);
            runs.add(run);
            if (finish) {
                finish(run);
            }
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void finish(UUID run) throws Exception {
        scene.imported(run);
    }

    private List<String> outcomes() throws Exception {
        return files.newest(9).stream()
                .map(file -> file.name() + " " + file.outcome())
                .toList();
    }

    private void write(String name, byte[] content, Instant modified) throws IOException {
        Files.write(folder.resolve(name), content);
        Files.setLastModifiedTime(folder.resolve(name), FileTime.from(modified));
    }

    private static byte[] lines(int from, int to) {
        var text = new StringBuilder();
        IntStream.range(from, to).forEach(i -> text.append("192.0.2.")
                .append(i)
                .append(" - - [25/Feb/2025:12:00:")
                .append(10 + i % 50)
                .append(" +0000] \"GET /a HTTP/1.1\" 200 12 \"-\" \"Mozilla/5.0 (Windows NT 10.0; Win64; x64)")
                .append(" AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36\"\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
