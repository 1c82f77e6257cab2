package org.masthead.web.pagecache;

import org.masthead.content.ArticleId;

/** Something that stands on pages and changes as a whole; {@code id} is 0 for what there is only one of. */
record Part(Kind kind, long id) {
    enum Kind {
        ARTICLE,
        COMMENTS,
        LISTS,
        ARRANGED,
        MOST_VIEWED
    }

    static final Part LISTS = new Part(Kind.LISTS, 0);
    static final Part ARRANGED = new Part(Kind.ARRANGED, 0);
    static final Part MOST_VIEWED = new Part(Kind.MOST_VIEWED, 0);

    static Part article(ArticleId id) {
        return new Part(Kind.ARTICLE, id.value());
    }

    static Part comments(ArticleId id) {
        return new Part(Kind.COMMENTS, id.value());
    }
}
