package org.masthead.content;

/** Where an article stands in its life; the transitions are {@link #mayBecome}. */
public enum ArticleState {
    DRAFT,
    IN_REVIEW,
    SCHEDULED,
    PUBLISHED,
    ARCHIVED,
    RETRACTED;

    /** Whether an editor may move an article from this state to that one. A retraction is final. */
    public boolean mayBecome(ArticleState next) {
        return switch (this) {
            case DRAFT, IN_REVIEW -> next != RETRACTED && next != ARCHIVED;
            case SCHEDULED -> next != RETRACTED && next != ARCHIVED;
            case PUBLISHED -> next == PUBLISHED || next == ARCHIVED || next == RETRACTED || next == DRAFT;
            case ARCHIVED -> next == PUBLISHED || next == RETRACTED || next == ARCHIVED;
            case RETRACTED -> false;
        };
    }
}
