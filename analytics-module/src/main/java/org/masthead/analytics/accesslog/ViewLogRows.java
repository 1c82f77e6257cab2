package org.masthead.analytics.accesslog;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** The rows of a block in PostgreSQL's binary COPY format. */
final class ViewLogRows {
    private static final String COPY =
            "copy analytics.view_log (day, received_at, path_id, agent_id, visitor, referrer_id,"
                    + " source, robots, import_id) from stdin (format binary)";
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int COLUMNS = 9;
    private static final int LONGEST_ROW = 128;
    private static final short ACCESS_LOG = 3;
    /** PostgreSQL counts from 2000. */
    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private static final long EPOCH_SECOND = EPOCH_DAY * 86_400;

    private final ByteBuffer buffer = ByteBuffer.allocate(128 * 1024);
    private final UUID importId;

    ViewLogRows(UUID importId) {
        this.importId = importId;
    }

    void copy(CopyManager copies, LogBlock block) throws SQLException {
        CopyIn copy = copies.copyIn(COPY);
        try {
            buffer.clear().put(SIGNATURE).putInt(0).putInt(0);
            for (int row = 0; row < block.rows; row++) {
                if (buffer.remaining() < LONGEST_ROW) {
                    send(copy);
                }
                put(block, row);
            }
            buffer.putShort((short) -1);
            send(copy);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void send(CopyIn copy) throws SQLException {
        copy.writeToCopy(buffer.array(), 0, buffer.position());
        buffer.clear();
    }

    private void put(LogBlock block, int row) {
        buffer.putShort((short) COLUMNS);
        buffer.putInt(Integer.BYTES).putInt((int) (block.day[row] - EPOCH_DAY));
        buffer.putInt(Long.BYTES).putLong((block.epochSecond[row] - EPOCH_SECOND) * 1_000_000);
        putId(block.path[row]);
        putId(block.agent[row]);
        buffer.putInt(Long.BYTES).putLong(block.visitor[row]);
        putId(block.referrer[row]);
        buffer.putInt(Short.BYTES).putShort(ACCESS_LOG);
        buffer.putInt(1).put((byte) (block.robots[row] ? 1 : 0));
        buffer.putInt(2 * Long.BYTES).putLong(importId.getMostSignificantBits());
        buffer.putLong(importId.getLeastSignificantBits());
    }

    private void putId(Text text) {
        if (text == null) {
            buffer.putInt(-1);
        } else {
            buffer.putInt(Integer.BYTES).putInt(text.id);
        }
    }
}
