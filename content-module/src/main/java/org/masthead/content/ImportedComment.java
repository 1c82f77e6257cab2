package org.masthead.content;

import java.time.Instant;

/**
 * A comment of another site.
 *
 * @param sourceSite and {@code sourceId}: together name it for ever, so that importing again doubles nothing
 * @param parentSourceId null for a comment on the article itself
 * @param text plain text; the importer turned markup into text
 */
public record ImportedComment(
        ArticleId article,
        String sourceSite,
        String sourceId,
        String parentSourceId,
        String authorName,
        String authorEmail,
        String authorUrl,
        String text,
        Approval approval,
        Instant writtenAt) {
    public enum Approval {
        APPROVED,
        PENDING,
        SPAM,
        REFUSED
    }
}
