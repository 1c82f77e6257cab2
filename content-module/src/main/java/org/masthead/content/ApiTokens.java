package org.masthead.content;

import java.time.Instant;
import java.util.List;

/** Bearer tokens for programs that use the API; each acts with its owner's roles of the moment. */
public interface ApiTokens {
    int MAX_DAYS = 366;

    /**
     * The token itself, to be shown once: only its hash is kept.
     *
     * @throws IllegalArgumentException a sentence for people: no label, or not 1 to {@value #MAX_DAYS} days
     */
    String create(StaffAccount owner, String label, int days);

    List<ApiToken> of(StaffAccount owner);

    /** Does nothing when the token is not this owner's. */
    void revoke(StaffAccount owner, long id);

    /** @param lastUsedAt to the minute; null when it never was */
    record ApiToken(long id, String label, Instant createdAt, Instant expiresAt, Instant lastUsedAt) {}
}
