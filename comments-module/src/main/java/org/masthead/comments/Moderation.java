package org.masthead.comments;

import java.time.Instant;
import java.util.Map;
import org.masthead.content.ArticleId;
import org.masthead.content.Page;

/** The moderators' side. Callers are moderators, editors or administrators. */
public interface Moderation {
    /** Oldest first for {@link CommentState#PENDING}, else newest first. */
    Page<Entry> queue(CommentState state, int page, int size);

    Map<CommentState, Long> counts();

    /** Approving twice is approving once. */
    void approve(long commentId, String moderator);

    void refuse(long commentId, String moderator, String note);

    void spam(long commentId, String moderator);

    /** @param screening what the checks said, empty when nothing */
    record Entry(
            long id,
            ArticleId article,
            Long parentId,
            CommentState state,
            String name,
            String email,
            String text,
            String screening,
            Instant writtenAt,
            String decidedBy,
            Instant decidedAt) {}
}
