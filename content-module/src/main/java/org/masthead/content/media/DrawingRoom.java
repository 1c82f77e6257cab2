package org.masthead.content.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.masthead.content.RenditionsBusy;

/** Where pictures are decoded: never more than two at a time, never more than 256 MB among them. */
@ApplicationScoped
class DrawingRoom {
    static final long MEGABYTES = 256;
    private static final int EACH_AT_LEAST = (int) MEGABYTES / 2;
    private static final long PATIENCE_SECONDS = 20;

    private final Semaphore megabytes = new Semaphore((int) MEGABYTES, true);

    @FunctionalInterface
    interface Drawing<T> {
        T draw() throws IOException;
    }

    static boolean holds(long bytes) {
        return bytes <= MEGABYTES * 1_000_000;
    }

    /**
     * Draws when there is room.
     *
     * @throws RenditionsBusy when there was none for 20 seconds
     */
    <T> T draw(long bytes, Drawing<T> drawing) throws IOException {
        int wanted = (int) Math.min(MEGABYTES, Math.max(EACH_AT_LEAST, bytes / 1_000_000));
        enter(wanted);
        try {
            return drawing.draw();
        } finally {
            megabytes.release(wanted);
        }
    }

    private void enter(int wanted) {
        try {
            if (!megabytes.tryAcquire(wanted, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RenditionsBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new RenditionsBusy();
        }
    }
}
