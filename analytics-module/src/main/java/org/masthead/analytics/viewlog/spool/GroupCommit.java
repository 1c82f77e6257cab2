package org.masthead.analytics.viewlog.spool;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** The spool's one writer: takes all that waits, writes and forces it once, answers. */
final class GroupCommit implements Runnable {
    private static final System.Logger LOG = System.getLogger(GroupCommit.class.getName());
    private static final int GROUP_BYTES = 4 << 20;
    private static final int GROUP_RECORDS = GROUP_BYTES / (RecordFormat.LONGEST_PAYLOAD + RecordFormat.FRAME);

    private final BlockingQueue<PendingRecord> queue;
    private final PendingRecord last;
    private final SpoolFolder folder;
    private final SpoolLimits limits;
    private final SegmentWriter.Channels channels;
    private final Clock clock;
    private final ByteBuffer bytes = ByteBuffer.allocateDirect(GROUP_BYTES);
    private SegmentWriter segment;
    private boolean failing;

    GroupCommit(
            BlockingQueue<PendingRecord> queue,
            PendingRecord last,
            SpoolFolder folder,
            SpoolLimits limits,
            SegmentWriter.Channels channels,
            Clock clock) {
        this.queue = queue;
        this.last = last;
        this.folder = folder;
        this.limits = limits;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            List<PendingRecord> group = next();
            more = !group.remove(last);
            if (!group.isEmpty()) {
                commit(group);
            }
            if (segment != null && (!more || segment.isDue(limits, clock.millis()))) {
                rotate();
            }
        }
    }

    private List<PendingRecord> next() {
        var group = new ArrayList<PendingRecord>();
        try {
            PendingRecord first = segment == null ? queue.take() : queue.poll(untilDue(), TimeUnit.MILLISECONDS);
            if (first != null) {
                group.add(first);
                queue.drainTo(group, GROUP_RECORDS - 1);
            }
        } catch (InterruptedException e) {
            LOG.log(WARNING, "The view spool goes on: only closing it ends it");
        }
        return group;
    }

    private long untilDue() {
        return Math.max(0, segment.dueAt(limits) - clock.millis());
    }

    private void commit(List<PendingRecord> group) {
        boolean kept = false;
        try {
            write(group);
            kept = true;
            recovered();
        } catch (IOException | RuntimeException e) {
            failed(e);
        } finally {
            for (PendingRecord record : group) {
                record.answer(kept);
            }
        }
    }

    private void write(List<PendingRecord> group) throws IOException {
        if (segment == null) {
            segment = SegmentWriter.create(folder, channels, clock.millis());
        }
        bytes.clear();
        for (PendingRecord record : group) {
            segment.put(bytes, record.payload);
        }
        segment.append(bytes.flip());
    }

    private void recovered() {
        if (failing) {
            LOG.log(WARNING, "Views are kept again");
            failing = false;
        }
    }

    private void failed(Exception e) {
        if (!failing) {
            LOG.log(ERROR, "Views cannot be kept: the spool cannot be written", e);
            failing = true;
        }
        if (segment == null) {
            return;
        }
        try {
            segment.seal();
        } catch (IOException sealing) {
            LOG.log(WARNING, "A failed segment keeps a torn end", sealing);
        } finally {
            segment = null;
        }
    }

    private void rotate() {
        try {
            segment.close();
        } catch (IOException e) {
            LOG.log(ERROR, "A segment stays open until the next start", e);
        } finally {
            segment = null;
        }
    }
}
