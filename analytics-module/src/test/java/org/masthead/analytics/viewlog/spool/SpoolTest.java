package org.masthead.analytics.viewlog.spool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class SpoolTest {
    private static final SpoolLimits UNTIL_CLOSED = new SpoolLimits(8 << 20, Duration.ofHours(1), 100);

    @TempDir
    Path home;

    private final FaultyChannel.Disk disk = new FaultyChannel.Disk();
    private SpoolFolder folder;

    @BeforeEach
    void anEmptyFolder() throws IOException {
        folder = new SpoolFolder(home.resolve("spool"));
    }

    @Test
    void whatWasAppendedIsInTheClosedSegmentInOrder() throws IOException {
        try (Spool spool = spool(UNTIL_CLOSED)) {
            assertTrue(spool.append(bytes("one")));
            assertTrue(spool.append(bytes("two")));
        }
        assertEquals(List.of("one", "two"), kept());
        assertEquals(0, SegmentContent.read(folder.closed().get(0)).damaged());
    }

    @Test
    void anEmptySpoolLeavesNoFile() throws IOException {
        spool(UNTIL_CLOSED).close();
        assertEquals(List.of(), folder.closed());
    }

    @Test
    void callersShareOneForce() throws Exception {
        var forced = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        disk.onForce = () -> {
            begun.countDown();
            awaitQuietly(forced);
        };
        try (Spool spool = spool(UNTIL_CLOSED)) {
            List<Future<Boolean>> answers = appendFromThreads(spool, 1);
            begun.await();
            var more = new ArrayList<>(appendFromThreads(spool, 20));
            forced.countDown();
            more.addAll(answers);
            for (Future<Boolean> answer : more) {
                assertTrue(answer.get());
            }
        }
        assertEquals(21, kept().size());
        assertTrue(disk.forces.get() < 21, "forces: " + disk.forces);
    }

    @Test
    void nobodyIsAnsweredBeforeTheForceReturned() throws Exception {
        var forced = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        disk.onForce = () -> {
            begun.countDown();
            awaitQuietly(forced);
        };
        try (Spool spool = spool(UNTIL_CLOSED)) {
            Future<Boolean> answer = appendFromThreads(spool, 1).get(0);
            begun.await();
            assertFalse(answer.isDone());
            forced.countDown();
            assertTrue(answer.get());
        }
    }

    @Test
    void aFailedForceSealsItsSegmentForGoodAndTheNextGroupOpensAnother() throws IOException {
        try (Spool spool = spool(UNTIL_CLOSED)) {
            assertTrue(spool.append(bytes("before")));
            disk.failsToForce = true;
            assertFalse(spool.append(bytes("lost")));
            disk.failsToForce = false;
            assertEquals(1, folder.closed().size());
            assertTrue(spool.append(bytes("after")));
        }
        assertEquals(2, disk.files.get());
        assertEquals(List.of("before", "after"), kept());
    }

    @Test
    void aFullDiskRefusesClearlyAndTheSpoolRecoversOnceThereIsRoom() throws IOException {
        try (Spool spool = spool(UNTIL_CLOSED)) {
            assertTrue(spool.append(bytes("before")));
            disk.roomLeft = 7;
            assertFalse(spool.append(bytes("torn")));
            assertFalse(spool.append(bytes("refused")));
            assertFalse(spool.append(bytes("refused too")));
            disk.roomLeft = Integer.MAX_VALUE;
            assertTrue(spool.append(bytes("after")));
        }
        assertEquals(List.of("before", "after"), kept());
        for (Path segment : folder.closed()) {
            assertEquals(0, SegmentContent.read(segment).damaged());
        }
        assertEquals(2, folder.closed().size());
    }

    @Test
    void aSegmentIsClosedOnceItIsLongEnough() throws IOException {
        try (Spool spool = spool(new SpoolLimits(100, Duration.ofHours(1), 100))) {
            for (int i = 0; i < 10; i++) {
                assertTrue(spool.append(bytes("record number " + i)));
            }
        }
        assertTrue(folder.closed().size() > 1);
        assertEquals(10, kept().size());
    }

    @Test
    void aSegmentIsClosedOnceItIsOldEnoughThoughNothingFollows() throws IOException {
        try (Spool spool = spool(new SpoolLimits(8 << 20, Duration.ofMillis(20), 100))) {
            assertTrue(spool.append(bytes("alone")));
            while (folder.closed().isEmpty()) {
                Thread.onSpinWait();
            }
            assertEquals(List.of("alone"), kept());
        }
    }

    @Test
    void whatAKilledProcessLeftOpenIsClosedAtTheStart() throws IOException {
        Spool killed = spool(UNTIL_CLOSED);
        assertTrue(killed.append(bytes("acknowledged")));
        assertEquals(List.of(), folder.closed());
        try (Spool next = spool(UNTIL_CLOSED)) {
            assertEquals(List.of("acknowledged"), kept());
            assertTrue(next.append(bytes("later")));
        }
        assertEquals(List.of("acknowledged", "later"), kept());
    }

    @Test
    void tooManyThatWaitAreRefusedAtOnce() throws Exception {
        var forced = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        disk.onForce = () -> {
            begun.countDown();
            awaitQuietly(forced);
        };
        try (Spool spool = spool(new SpoolLimits(8 << 20, Duration.ofHours(1), 1))) {
            List<Future<Boolean>> first = appendFromThreads(spool, 1);
            begun.await();
            Future<Boolean> waiting = appendFromThreads(spool, 2).stream()
                    .filter(answer -> !refused(answer))
                    .findFirst()
                    .orElseThrow();
            forced.countDown();
            assertTrue(first.get(0).get());
            assertTrue(waiting.get());
        }
        assertEquals(2, kept().size());
    }

    @Test
    void aClosedSpoolRefuses() throws IOException {
        Spool spool = spool(UNTIL_CLOSED);
        spool.close();
        assertFalse(spool.append(bytes("late")));
    }

    @Test
    void aRecordBeyondTheLimitIsTheCallersMistake() throws IOException {
        try (Spool spool = spool(UNTIL_CLOSED)) {
            assertThrows(IllegalArgumentException.class, () -> spool.append(new byte[16 * 1024 + 1]));
            assertTrue(spool.append(new byte[16 * 1024]));
        }
    }

    @Test
    void onlyTheOwnerMayReadWhatWaits() throws IOException {
        try (Spool spool = new Spool(folder, UNTIL_CLOSED)) {
            spool.append(bytes("one"));
        }
        var permissions = Files.getPosixFilePermissions(folder.closed().get(0));
        assertEquals("rw-------", java.nio.file.attribute.PosixFilePermissions.toString(permissions));
    }

    private Spool spool(SpoolLimits limits) throws IOException {
        return new Spool(folder, limits, disk::create, Clock.systemUTC());
    }

    private List<String> kept() throws IOException {
        var records = new ArrayList<String>();
        for (Path segment : folder.closed()) {
            SegmentContent.read(segment).records().forEach(r -> records.add(new String(r, StandardCharsets.UTF_8)));
        }
        return records;
    }

    private static List<Future<Boolean>> appendFromThreads(Spool spool, int count) {
        var threads = Executors.newFixedThreadPool(count);
        try {
            return IntStream.range(0, count)
                    .mapToObj(i -> threads.submit(() -> spool.append(bytes("record " + i))))
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    /** Waits until this one is refused, or the other of the two must have been. */
    private static boolean refused(Future<Boolean> answer) {
        try {
            return !answer.get(500, java.util.concurrent.TimeUnit.MILLISECONDS);
        } catch (java.util.concurrent.TimeoutException stillWaiting) {
            return false;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
