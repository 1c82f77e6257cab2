package org.masthead.content.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.masthead.content.SignIn;
import org.masthead.content.SiteTime;
import org.masthead.content.StaffAccount;
import org.masthead.content.staff.SignInThrottle.Kind;

/** Signing in by password, API token or remembered sign-in. */
@ApplicationScoped
class PasswordSignIn implements SignIn {
    private static final Duration REMEMBERED_FOR = Duration.ofDays(30);
    private static final Duration BUSY = Duration.ofSeconds(5);
    private static final int LONGEST_INPUT = 1000;

    private Sql sql;
    private AccountStore accounts;
    private PasswordHashing hashing;
    private SignInThrottle throttle;
    private Clock clock;

    protected PasswordSignIn() {}

    @Inject
    PasswordSignIn(Sql sql, AccountStore accounts, PasswordHashing hashing, SignInThrottle throttle, SiteTime time) {
        this.sql = sql;
        this.accounts = accounts;
        this.hashing = hashing;
        this.throttle = throttle;
        this.clock = time.clock();
    }

    @Override
    public Result withPassword(String typed, String password, String address) {
        if (typed == null || password == null || typed.length() + password.length() > LONGEST_INPUT) {
            return new Result.Refused();
        }
        if (typed.indexOf('\0') >= 0) { // the database cannot be asked for it
            return new Result.Refused();
        }
        String name = typed.strip().toLowerCase(Locale.ROOT);
        Duration wait = longer(throttle.wait(Kind.ACCOUNT, name), throttle.wait(Kind.ADDRESS, address));
        if (!wait.isZero()) {
            return new Result.Throttled(wait);
        }
        throttle.attempt(Kind.ACCOUNT, name);
        throttle.attempt(Kind.ADDRESS, address);
        Optional<Boolean> matches = hashing.matches(password, accounts.passwordHash(name));
        if (matches.isEmpty()) {
            return new Result.Throttled(BUSY);
        }
        Optional<StaffAccount> account = accounts.active(name).filter(found -> matches.get());
        account.ifPresent(found -> {
            throttle.succeeded(Kind.ACCOUNT, name);
            throttle.succeeded(Kind.ADDRESS, address);
        });
        return account.<Result>map(Result.Accepted::new).orElseGet(Result.Refused::new);
    }

    @Override
    public Result withToken(String token, String address) {
        if (token.length() > LONGEST_INPUT) {
            return new Result.Refused();
        }
        Duration wait = throttle.wait(Kind.ADDRESS, address);
        if (!wait.isZero()) {
            return new Result.Throttled(wait);
        }
        Timestamp now = Timestamp.from(clock.instant());
        byte[] hash = Secret.hash(token);
        Optional<StaffAccount> owner = sql.first(
                AccountStore::account,
                "select " + AccountStore.COLUMNS
                        + " from content.api_token t join content.account a on a.id = t.account_id"
                        + " where t.token_hash = ? and t.expires_at > ? and a.active",
                hash,
                now);
        if (owner.isEmpty()) {
            throttle.attempt(Kind.ADDRESS, address);
            return new Result.Refused();
        }
        sql.update(
                "update content.api_token set last_used_at = ?"
                        + " where token_hash = ? and (last_used_at is null or last_used_at < ?)",
                now,
                hash,
                Timestamp.from(clock.instant().minusSeconds(60)));
        return new Result.Accepted(owner.get());
    }

    @Override
    public String remember(StaffAccount account) {
        String token = Secret.fresh();
        sql.update("delete from content.remember_me where expires_at <= ?", Timestamp.from(clock.instant()));
        sql.update(
                "insert into content.remember_me (token_hash, account_id, expires_at) values (?, ?, ?)",
                Secret.hash(token),
                account.id(),
                Timestamp.from(clock.instant().plus(REMEMBERED_FOR)));
        return token;
    }

    @Override
    public Optional<StaffAccount> remembered(String token) {
        if (token.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        return sql.first(
                AccountStore::account,
                "with used as (delete from content.remember_me where token_hash = ? returning account_id, expires_at)"
                        + " select " + AccountStore.COLUMNS
                        + " from used join content.account a on a.id = used.account_id"
                        + " where used.expires_at > ? and a.active",
                Secret.hash(token),
                Timestamp.from(clock.instant()));
    }

    @Override
    public void forget(String token) {
        sql.update("delete from content.remember_me where token_hash = ?", (Object) Secret.hash(token));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
