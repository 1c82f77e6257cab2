package org.masthead.content;

/** Somebody else saved the article since this editor opened it; nothing was written, and what was typed is the caller's to keep. */
public class EditConflict extends RuntimeException {
    public EditConflict(ArticleId id) {
        this(id, null);
    }

    public EditConflict(ArticleId id, Throwable cause) {
        super("Article " + id + " was saved by somebody else in the meantime.", cause);
    }
}
