package org.masthead.comments;

import java.util.List;
import org.masthead.content.ArticleId;

/** Readers' comments: reading a thread and adding to it. */
public interface Comments {
    /** Approved comments as a forest, oldest first; replies below what they answer, however deep. */
    List<CommentView> thread(ArticleId article);

    long count(ArticleId article);

    /**
     * Takes a comment to be moderated. A comment that a check takes for spam is kept as spam and answered like any other.
     *
     * @return {@link Submission.Waiting}, or {@link Submission.Refused} with a sentence per field; then nothing was stored
     *     and the page shows what was typed again
     */
    Submission submit(NewComment comment);

    sealed interface Submission {
        record Waiting(long commentId) implements Submission {}

        /** Field of {@link NewComment} ({@code name email text}, or empty for the whole) → message key of the web bundle. */
        record Refused(java.util.Map<String, String> problems) implements Submission {}
    }
}
