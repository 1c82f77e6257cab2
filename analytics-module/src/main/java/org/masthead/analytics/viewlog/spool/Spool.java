package org.masthead.analytics.viewlog.spool;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Keeps records durably: {@code spool.append(bytes)} returns true once they are forced to disk. Callers from many threads
 * share one write and one force (group commit). False means that nothing was promised: the disk is full or failing, too
 * many wait already, or the spool is closed; it recovers by itself with the next group.
 *
 * <p>One spool a folder, and one process. What a killed process left open is closed at the start.
 */
public final class Spool implements AutoCloseable {
    private static final PendingRecord LAST = new PendingRecord(new byte[0]);

    private final BlockingQueue<PendingRecord> queue;
    private final Thread writer;
    private volatile boolean closed;

    public Spool(SpoolFolder folder, SpoolLimits limits) throws IOException {
        this(folder, limits, Spool::create, Clock.systemUTC());
    }

    Spool(SpoolFolder folder, SpoolLimits limits, SegmentWriter.Channels channels, Clock clock) throws IOException {
        folder.closeLeftovers();
        this.queue = new ArrayBlockingQueue<>(limits.waiting());
        this.writer = new Thread(new GroupCommit(queue, LAST, folder, limits, channels, clock), "view-spool");
        writer.setDaemon(true);
        writer.start();
    }

    private static FileChannel create(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    /** @throws IllegalArgumentException a record longer than 16 KiB */
    public boolean append(byte[] payload) {
        if (payload.length > RecordFormat.LONGEST_PAYLOAD) {
            throw new IllegalArgumentException("A record of " + payload.length + " bytes");
        }
        var record = new PendingRecord(payload);
        return !closed && queue.offer(record) && record.await(writer);
    }

    /** Writes what waits, closes the segment, answers everybody. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            queue.put(LAST);
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
