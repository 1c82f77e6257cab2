package org.masthead.content.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.masthead.content.SiteTime;

/**
 * Who tries often waits longer. An account waits a minute at the most, so that nobody can be locked out by a stranger; an
 * address waits up to a quarter of an hour. Kept in the database: it holds for all servers and across a restart.
 */
@ApplicationScoped
class SignInThrottle {
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);

    private Sql sql;
    private Clock clock;

    protected SignInThrottle() {}

    @Inject
    SignInThrottle(Sql sql, SiteTime time) {
        this.sql = sql;
        this.clock = time.clock();
    }

    enum Kind {
        ACCOUNT(5, Duration.ofMinutes(1)),
        ADDRESS(20, Duration.ofMinutes(15));

        private final int free;
        private final Duration longest;

        Kind(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }

        /** One second after the last free failure, then twice as long each time. */
        Duration waitAfter(int failures) {
            if (failures < free) {
                return Duration.ZERO;
            }
            Duration wait = Duration.ofSeconds(1L << Math.min(failures - free, 20));
            return wait.compareTo(longest) < 0 ? wait : longest;
        }
    }

    /** How long this one still has to wait; zero: go ahead. */
    Duration wait(Kind kind, String who) {
        Instant now = clock.instant();
        return sql.first(
                        row -> row.getTimestamp("last_at").toInstant().plus(kind.waitAfter(row.getInt("failures"))),
                        "select failures, last_at from content.sign_in_attempt where subject = ? and last_at > ?",
                        subject(kind, who),
                        Timestamp.from(now.minus(FORGOTTEN_AFTER)))
                .filter(now::isBefore)
                .map(until -> Duration.between(now, until))
                .orElse(Duration.ZERO);
    }

    /** Counted before the password is looked at, so that many attempts at once count as many. */
    void attempt(Kind kind, String who) {
        Instant now = clock.instant();
        Timestamp forgotten = Timestamp.from(now.minus(FORGOTTEN_AFTER));
        sql.update("""
                insert into content.sign_in_attempt as a (subject, failures, last_at) values (?, 1, ?)
                on conflict (subject) do update
                set failures = case when a.last_at > ? then a.failures + 1 else 1 end, last_at = excluded.last_at""", subject(kind, who), Timestamp.from(now), forgotten);
        sql.update("delete from content.sign_in_attempt where last_at <= ?", forgotten);
    }

    /** It was a success after all. An address only gets that attempt back: one good account buys no guesses at others. */
    void succeeded(Kind kind, String who) {
        switch (kind) {
            case ACCOUNT -> sql.update("delete from content.sign_in_attempt where subject = ?", subject(kind, who));
            case ADDRESS ->
                sql.update(
                        "update content.sign_in_attempt set failures = failures - 1 where subject = ? and failures > 0",
                        (Object) subject(kind, who));
        }
    }

    private static byte[] subject(Kind kind, String who) {
        return Secret.hash(kind + ":" + who);
    }
}
