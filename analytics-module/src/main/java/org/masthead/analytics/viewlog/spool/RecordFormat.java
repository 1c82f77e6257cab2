package org.masthead.analytics.viewlog.spool;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * A segment is a header (magic, version, id, CRC32C) and records (magic, length, CRC32C, payload), all big-endian. A
 * record's checksum begins with the segment's id: bytes inside a payload that look like a record, or a record of another
 * segment, never pass for one of this segment.
 */
final class RecordFormat {
    static final int HEADER = Long.BYTES + Integer.BYTES + 2 * Long.BYTES + Integer.BYTES;
    static final int FRAME = 3 * Integer.BYTES;
    static final int LONGEST_PAYLOAD = 16 * 1024;
    private static final int RECORD_MAGIC = 0xA7D15EED;

    private static final long HEADER_MAGIC = 0x4D41535448454144L;
    private static final int VERSION = 1;

    private RecordFormat() {}

    static void putHeader(ByteBuffer target, UUID segment) {
        int start = target.position();
        target.putLong(HEADER_MAGIC).putInt(VERSION);
        target.putLong(segment.getMostSignificantBits()).putLong(segment.getLeastSignificantBits());
        target.putInt(checksum(target, start, target.position()));
    }

    static boolean isHeader(ByteBuffer file, UUID segment) {
        if (file.limit() < HEADER) {
            return false;
        }
        var expected = ByteBuffer.allocate(HEADER);
        putHeader(expected, segment);
        return file.slice(0, HEADER).equals(expected.flip());
    }

    static void putRecord(ByteBuffer target, UUID segment, byte[] payload) {
        target.putInt(RECORD_MAGIC).putInt(payload.length);
        target.putInt(checksum(segment, ByteBuffer.wrap(payload))).put(payload);
    }

    static boolean startsRecord(ByteBuffer file, int at) {
        return file.limit() - at >= Integer.BYTES && file.getInt(at) == RECORD_MAGIC;
    }

    /** The payload of the record that begins here, or null when none does. */
    static byte[] recordAt(ByteBuffer file, int at, UUID segment) {
        if (file.limit() - at < FRAME || file.getInt(at) != RECORD_MAGIC) {
            return null;
        }
        int length = file.getInt(at + Integer.BYTES);
        if (length < 0 || length > LONGEST_PAYLOAD || length > file.limit() - at - FRAME) {
            return null;
        }
        ByteBuffer payload = file.slice(at + FRAME, length);
        if (checksum(segment, payload.duplicate()) != file.getInt(at + 2 * Integer.BYTES)) {
            return null;
        }
        byte[] bytes = new byte[length];
        payload.get(bytes);
        return bytes;
    }

    private static int checksum(ByteBuffer bytes, int from, int to) {
        var sum = new CRC32C();
        sum.update(bytes.slice(from, to - from));
        return (int) sum.getValue();
    }

    private static int checksum(UUID segment, ByteBuffer payload) {
        var sum = new CRC32C();
        var start = ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES);
        start.putLong(segment.getMostSignificantBits()).putLong(segment.getLeastSignificantBits());
        sum.update(start.putInt(payload.remaining()).flip());
        sum.update(payload);
        return (int) sum.getValue();
    }
}
