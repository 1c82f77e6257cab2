package org.masthead.content;

import java.util.Locale;

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

    /** As people say it: {@code in review}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
