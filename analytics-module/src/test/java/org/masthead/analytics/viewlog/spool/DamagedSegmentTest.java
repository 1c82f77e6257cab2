package org.masthead.analytics.viewlog.spool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files cut back and damaged at random: every intact record is read, every bad one counted. */
class DamagedSegmentTest {
    private static final UUID ID = new UUID(17, 4);
    private static final int RECORDS = 200;
    private static final int ROUNDS = 300;

    private record Written(ByteBuffer file, List<byte[]> payloads, int[] starts) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void everyIntactRecordIsReadAndEveryBadOneCounted(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Written written = segment(random);
            BitSet bad = damageRecordsApart(written, random);
            SegmentContent read = SegmentContent.of(ID, written.file);
            assertSame(without(written.payloads, bad), read.records());
            assertEquals(bad.cardinality(), read.damaged(), "seed " + seed + ", round " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {13, 21, 34})
    void aFileCutBackAnywhereKeepsAllThatStandsBeforeTheCut(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Written written = segment(random);
            int cut = random.nextInt(written.file.limit());
            SegmentContent read = SegmentContent.of(ID, written.file.slice(0, cut));
            int whole = wholeBefore(cut, written);
            assertSame(written.payloads.subList(0, whole), read.records());
            boolean between = cut == written.starts[whole];
            assertEquals(between ? 0 : 1, read.damaged(), "cut at " + cut);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {55, 89, 144})
    void bytesOverwrittenAnywhereCostOnlyTheRecordsThatTheyTouch(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Written written = segment(random);
            int from = RecordFormat.HEADER + random.nextInt(written.file.limit() - RecordFormat.HEADER);
            int to = Math.min(written.file.limit(), from + 1 + random.nextInt(5_000));
            BitSet touched = new BitSet();
            for (int at = from; at < to; at++) {
                written.file.put(at, (byte) ~written.file.get(at));
                touched.set(recordAround(at, written));
            }
            SegmentContent read = SegmentContent.of(ID, written.file);
            assertSame(without(written.payloads, touched), read.records());
            assertTrue(read.damaged() >= 1 && read.damaged() <= touched.cardinality());
        }
    }

    @Test
    void aBrokenHeaderIsCountedAndCostsNoRecord() {
        Written written = segment(new Random(233));
        written.file.put(9, (byte) 99);
        SegmentContent read = SegmentContent.of(ID, written.file);
        assertSame(written.payloads, read.records());
        assertEquals(1, read.damaged());
    }

    @Test
    void anEmptyFileIsOneDamage() {
        assertEquals(1, SegmentContent.of(ID, ByteBuffer.allocate(0)).damaged());
    }

    /** An agent's text could hold a whole record of its own making; it lacks the segment's id. */
    @Test
    void bytesThatPassForARecordInsideADamagedOneAreNotTaken() {
        var forged = ByteBuffer.allocate(100);
        RecordFormat.putRecord(forged, new UUID(0, 0), "forged".getBytes(StandardCharsets.UTF_8));
        byte[] payload = new byte[forged.position()];
        forged.flip().get(payload);
        var file = ByteBuffer.allocate(500);
        RecordFormat.putHeader(file, ID);
        int start = file.position();
        RecordFormat.putRecord(file, ID, payload);
        file.put(start + 8, (byte) (file.get(start + 8) + 1)).flip();
        assertEquals(List.of(), SegmentContent.of(ID, file).records());
    }

    @Test
    void aRecordOfAnotherSegmentIsNotTaken() {
        var file = ByteBuffer.allocate(500);
        RecordFormat.putHeader(file, ID);
        RecordFormat.putRecord(file, new UUID(5, 5), "stray".getBytes(StandardCharsets.UTF_8));
        SegmentContent read = SegmentContent.of(ID, file.flip());
        assertEquals(List.of(), read.records());
        assertEquals(1, read.damaged());
    }

    private static Written segment(Random random) {
        var file = ByteBuffer.allocate(1 << 20);
        RecordFormat.putHeader(file, ID);
        var payloads = new ArrayList<byte[]>();
        int[] starts = new int[RECORDS + 1];
        for (int i = 0; i < RECORDS; i++) {
            byte[] payload = new byte[random.nextInt(400)];
            random.nextBytes(payload);
            starts[i] = file.position();
            RecordFormat.putRecord(file, ID, payload);
            payloads.add(payload);
        }
        starts[RECORDS] = file.position();
        return new Written(file.flip(), payloads, starts);
    }

    /** One bit in each of some records, never in two neighbours: two that lie side by side cannot always be told apart. */
    private static BitSet damageRecordsApart(Written written, Random random) {
        var bad = new BitSet();
        for (int i = random.nextInt(20); i < RECORDS; i += 2 + random.nextInt(20)) {
            int length = written.starts[i + 1] - written.starts[i];
            int at = written.starts[i] + random.nextInt(length);
            written.file.put(at, (byte) (written.file.get(at) ^ 1 << random.nextInt(8)));
            bad.set(i);
        }
        return bad;
    }

    private static int wholeBefore(int cut, Written written) {
        int whole = 0;
        while (whole < RECORDS && written.starts[whole + 1] <= cut) {
            whole++;
        }
        return whole;
    }

    private static int recordAround(int at, Written written) {
        int record = 0;
        while (written.starts[record + 1] <= at) {
            record++;
        }
        return record;
    }

    private static List<byte[]> without(List<byte[]> payloads, BitSet bad) {
        var kept = new ArrayList<byte[]>();
        for (int i = 0; i < payloads.size(); i++) {
            if (!bad.get(i)) {
                kept.add(payloads.get(i));
            }
        }
        return kept;
    }

    private static void assertSame(List<byte[]> expected, List<byte[]> actual) {
        assertEquals(
                expected.stream().map(ByteBuffer::wrap).toList(),
                actual.stream().map(ByteBuffer::wrap).toList());
    }
}
