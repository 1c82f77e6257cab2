package org.masthead.content;

/** An article's identity within this newsroom; positive, never reused. */
public record ArticleId(long value) {
    public ArticleId {
        if (value <= 0) {
            throw new IllegalArgumentException("an article id is positive, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
