package org.masthead.content;

import java.time.Instant;
import java.util.List;

/** What feeds take from the newsroom: public articles, whole, many at once. */
public interface Syndication {
    /** What can be followed. */
    enum Of {
        SITE,
        SECTION,
        TAG,
        TOPIC,
        AUTHOR
    }

    /**
     * The newest articles of the site, or of what has this id: one statement.
     *
     * @param id any for the site
     */
    List<ArticleCard> newest(Of of, long id, int atMost);

    /** The public ones among these, in the given order; two statements, however many there are. */
    List<ArticleView> whole(List<ArticleId> ids);

    /** Published at or after the moment, newest first; no {@link ArticleKind#PAGE}s. */
    List<ArticleCard> since(Instant moment, int atMost);
}
