package org.masthead.content.article;

import java.io.Serializable;
import java.util.Objects;

/** Names a version: its article and its number. A class because Jakarta Persistence 3.1 takes no record here. */
class VersionKey implements Serializable {
    private long articleId;
    private int number;

    VersionKey() {}

    VersionKey(long articleId, int number) {
        this.articleId = articleId;
        this.number = number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionKey key && key.articleId == articleId && key.number == number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(articleId, number);
    }
}
