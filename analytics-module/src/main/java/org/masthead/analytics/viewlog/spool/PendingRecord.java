package org.masthead.analytics.viewlog.spool;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A record whose caller waits for the disk. */
final class PendingRecord {
    final byte[] payload;
    private final CountDownLatch answered = new CountDownLatch(1);
    private volatile boolean kept;

    PendingRecord(byte[] payload) {
        this.payload = payload;
    }

    void answer(boolean kept) {
        this.kept = kept;
        answered.countDown();
    }

    /** False as well when the writer is gone, or when the caller is interrupted: the record may be kept all the same. */
    boolean await(Thread writer) {
        try {
            boolean answer = false;
            while (!answer && writer.isAlive()) {
                answer = answered.await(1, TimeUnit.SECONDS);
            }
            return kept;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
