package org.masthead.web.pagecache;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whether the database is away, as far as requests have noticed. While it is, one request in a few seconds tries it; all
 * others are answered at once with what is kept.
 *
 * <pre>{@code
 * if (watch.isAway()) …           // nobody waits in vain
 * try { … watch.answered(); } catch (RuntimeException e) { if (watch.blames(e)) … }
 * }</pre>
 */
@ApplicationScoped
public class DatabaseWatch {
    private static final long RETRY_NANOS = Duration.ofSeconds(5).toNanos();
    /** Longer than the one that tries may have to wait for its answer. */
    private static final long TRY_NANOS = Duration.ofSeconds(20).toNanos();

    private static final long THERE = Long.MIN_VALUE;

    /** When it may be tried again. */
    private final AtomicLong retryAt = new AtomicLong(THERE);

    public boolean isAway() {
        return isAway(System.nanoTime());
    }

    boolean isAway(long now) {
        long retry = retryAt.get();
        if (retry == THERE) {
            return false;
        }
        return now - retry < 0 || !retryAt.compareAndSet(retry, now + TRY_NANOS);
    }

    public void answered() {
        if (retryAt.get() != THERE) {
            retryAt.set(THERE);
        }
    }

    /** Whether it failed because the database is away; takes note of it. */
    public boolean blames(Throwable failure) {
        return blames(failure, System.nanoTime());
    }

    boolean blames(Throwable failure, long now) {
        if (!isAbsence(failure)) {
            return false;
        }
        retryAt.set(now + RETRY_NANOS);
        return true;
    }

    /** A connection that broke or never came about, a database that starts, stops or has no room for one more. */
    static boolean isAbsence(Throwable failure) {
        Set<Throwable> seen = new HashSet<>();
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isAbsence(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbsence(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return String.valueOf(failure.getMessage()).contains("allocating a connection");
        }
        return state.startsWith("08") || state.startsWith("57P0") || state.equals("53300");
    }
}
