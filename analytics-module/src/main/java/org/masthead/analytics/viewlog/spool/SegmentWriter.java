package org.masthead.analytics.viewlog.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The one segment that is being written. After a failure it is only good for {@link #seal}. */
final class SegmentWriter {
    /** Opens a new file for writing; a test puts a failing one in its place. */
    interface Channels {
        FileChannel create(Path file) throws IOException;
    }

    private final UUID id = UUID.randomUUID();
    private final SpoolFolder folder;
    private final Path file;
    private final FileChannel channel;
    private final long openedAt;
    private long acknowledged = RecordFormat.HEADER;

    private SegmentWriter(SpoolFolder folder, Channels channels, long now) throws IOException {
        this.folder = folder;
        this.openedAt = now;
        this.file = folder.open(now, id);
        this.channel = channels.create(file);
    }

    static SegmentWriter create(SpoolFolder folder, Channels channels, long now) throws IOException {
        var writer = new SegmentWriter(folder, channels, now);
        try {
            writer.begin();
            return writer;
        } catch (IOException e) {
            writer.discard(e);
            throw e;
        }
    }

    private void begin() throws IOException {
        var header = ByteBuffer.allocate(RecordFormat.HEADER);
        RecordFormat.putHeader(header, id);
        writeFully(header.flip());
        folder.forceNames();
    }

    private void discard(IOException because) {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    /** Where the next group's bytes are put together. */
    void put(ByteBuffer group, byte[] payload) {
        RecordFormat.putRecord(group, id, payload);
    }

    /** The group is on disk when this returns. */
    void append(ByteBuffer group) throws IOException {
        int length = group.remaining();
        writeFully(group);
        channel.force(false);
        acknowledged += length;
    }

    private void writeFully(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    boolean isDue(SpoolLimits limits, long now) {
        return acknowledged >= limits.segmentBytes()
                || now - openedAt >= limits.segmentAge().toMillis();
    }

    long dueAt(SpoolLimits limits) {
        return openedAt + limits.segmentAge().toMillis();
    }

    void close() throws IOException {
        channel.close();
        folder.close(file);
    }

    /**
     * For good: a later force on this file could succeed although the data is gone. What nobody was told to be safe is cut
     * off, so that it is not taken for damage.
     */
    void seal() throws IOException {
        try (channel) {
            channel.truncate(acknowledged);
        } finally {
            folder.close(file);
        }
    }
}
