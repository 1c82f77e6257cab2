package org.masthead.analytics.viewlog.spool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a kill cannot show, because the page cache survives it: that a record is written and forced before its caller goes
 * on. Read from the system calls of a process of its own.
 */
@Timeout(60)
class SystemCallsTest {
    private static final int RECORDS = 40;

    @TempDir
    Path home;

    @BeforeEach
    void onlyWithStrace() {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "strace")));
        assumeTrue(there, "strace is missing: apt-get install strace");
    }

    @Test
    void aRecordIsWrittenThenForcedThenAnswered() throws Exception {
        List<String> calls = trace("trace=write,fdatasync");
        for (int i = 0; i < RECORDS; i++) {
            String record = "record-%03d".formatted(i);
            int written = first(calls, 0, "write(", ".open>", record);
            int forced = first(calls, written + 1, "fdatasync(", ".open>", "= 0");
            int answered = first(calls, 0, "write(1<", "kept " + record);
            assertTrue(
                    written < forced && forced < answered, record + ": " + written + ", " + forced + ", " + answered);
        }
    }

    @Test
    void theFolderIsForcedBeforeTheFirstRecordOfANewSegmentIsAnswered() throws Exception {
        List<String> calls = trace("trace=write,fsync,fdatasync");
        int folderForced = first(calls, 0, "fsync(", home.resolve("spool") + ">", "= 0");
        assertTrue(folderForced < first(calls, 0, "write(1<", "kept record-000"));
    }

    @Test
    void aFailedForceIsAnsweredWithRefusalAndItsSegmentIsNeverWrittenAgain() throws Exception {
        trace("inject=fdatasync:error=EIO:when=3");
        List<String> answers = Files.readAllLines(home.resolve("answers"));
        assertEquals(RECORDS, answers.size());
        assertEquals("refused record-002", answers.get(2));
        assertEquals(
                1,
                answers.stream().filter(answer -> answer.startsWith("refused")).count());

        var kept = new ArrayList<String>();
        List<Path> segments = new SpoolFolder(home.resolve("spool")).closed();
        for (Path segment : segments) {
            SegmentContent content = SegmentContent.read(segment);
            assertEquals(0, content.damaged());
            content.records().forEach(r -> kept.add("kept " + new String(r, StandardCharsets.US_ASCII)));
        }
        assertEquals(2, segments.size());
        assertFalse(kept.contains("kept record-002"));
        assertEquals(
                answers.stream().filter(answer -> answer.startsWith("kept")).toList(), kept);
    }

    private List<String> trace(String what) throws IOException, InterruptedException {
        Path log = home.resolve("calls");
        Process process = new ProcessBuilder(
                        "strace",
                        "-f",
                        "-y",
                        "-s",
                        "4096",
                        "-e",
                        what,
                        "-o",
                        log.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TracedProcess.class.getName(),
                        home.resolve("spool").toString(),
                        Integer.toString(RECORDS))
                .redirectError(home.resolve("errors").toFile())
                .redirectOutput(home.resolve("answers").toFile())
                .start();
        int exit = process.waitFor();
        assertEquals(0, exit, () -> errors());
        return TracedCalls.inOrder(Files.readAllLines(log));
    }

    private String errors() {
        try {
            return Files.readString(home.resolve("errors"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static int first(List<String> calls, int from, String... parts) {
        for (int i = from; i < calls.size(); i++) {
            if (Stream.of(parts).allMatch(calls.get(i)::contains)) {
                return i;
            }
        }
        throw new AssertionError("No system call with " + List.of(parts));
    }
}
