package org.masthead.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What articles are filed under and how long they are, for those who count; ids that do not exist are absent. */
public interface ArticleFilings {
    Map<ArticleId, ArticleFiling> of(Collection<ArticleId> ids);

    /** How many words the published text of each has, of an unpublished one its draft. */
    Map<ArticleId, Integer> words(Collection<ArticleId> ids);

    /** The section and all sections below it. */
    List<Long> sectionAndBelow(long section);

    Map<Long, Named> named(Kind kind, Collection<Long> ids);

    /** The one with this slug. */
    Optional<Named> named(Kind kind, String slug);

    enum Kind {
        SECTION,
        AUTHOR,
        TAG,
        TOPIC
    }
}
