package org.masthead.analytics.accesslog;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Reads ahead on a second thread, so that one processor parses while the other writes; at most two blocks wait. */
final class LogPipe implements AutoCloseable {
    private static final int AHEAD = 2;
    private static final int POLL_SECONDS = 1;

    private final BlockingQueue<Optional<LogBlock>> blocks = new ArrayBlockingQueue<>(AHEAD);
    private final InputStream plain;
    private final Future<Void> reading;

    LogPipe(ExecutorService threads, InputStream plain, LogReading log) {
        this.plain = plain;
        this.reading = threads.submit(() -> readAll(log));
    }

    private Void readAll(LogReading log) throws IOException, InterruptedException {
        LogBlock block = log.next();
        while (block != null) {
            blocks.put(Optional.of(block));
            block = log.next();
        }
        blocks.put(Optional.empty());
        return null;
    }

    /** The next block, or null at the end. */
    LogBlock take() throws Exception {
        Optional<LogBlock> block = blocks.poll();
        while (block == null) {
            block = blocks.poll(POLL_SECONDS, TimeUnit.SECONDS);
            if (block == null && reading.isDone() && blocks.isEmpty()) {
                failIfReadingFailed();
                block = Optional.empty();
            }
        }
        return block.orElse(null);
    }

    private void failIfReadingFailed() throws Exception {
        try {
            reading.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    @Override
    public void close() throws IOException {
        reading.cancel(true);
        plain.close();
    }
}
