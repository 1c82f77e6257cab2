package org.masthead.content.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.masthead.content.Allowed;
import org.masthead.content.ApiTokens;
import org.masthead.content.Role;
import org.masthead.content.SiteTime;
import org.masthead.content.StaffAccount;

@ApplicationScoped
@Allowed({Role.WRITER, Role.EDITOR, Role.MODERATOR, Role.ANALYST})
class TokenKeeping implements ApiTokens {
    /** Tells people and secret scanners what they found. */
    static final String PREFIX = "masthead_";

    private static final int LONGEST_LABEL = 100;

    private Sql sql;
    private Clock clock;

    protected TokenKeeping() {}

    @Inject
    TokenKeeping(Sql sql, SiteTime time) {
        this.sql = sql;
        this.clock = time.clock();
    }

    @Override
    public String create(StaffAccount owner, String label, int days) {
        if (label == null || label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("Say in 1 to " + LONGEST_LABEL + " characters what the token is for.");
        }
        if (days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException("A token lives for 1 to " + MAX_DAYS + " days.");
        }
        String token = PREFIX + Secret.fresh();
        sql.update(
                "insert into content.api_token (account_id, label, token_hash, created_at, expires_at) values (?, ?, ?, ?, ?)",
                owner.id(),
                label.strip(),
                Secret.hash(token),
                Timestamp.from(clock.instant()),
                Timestamp.from(clock.instant().plus(days, ChronoUnit.DAYS)));
        return token;
    }

    @Override
    public List<ApiToken> of(StaffAccount owner) {
        return sql.all(
                row -> new ApiToken(
                        row.getLong("id"),
                        row.getString("label"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant(),
                        instant(row.getTimestamp("last_used_at"))),
                "select id, label, created_at, expires_at, last_used_at from content.api_token where account_id = ? order by id",
                owner.id());
    }

    @Override
    public void revoke(StaffAccount owner, long id) {
        sql.update("delete from content.api_token where id = ? and account_id = ?", id, owner.id());
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
