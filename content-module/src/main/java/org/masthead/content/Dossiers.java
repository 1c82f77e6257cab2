package org.masthead.content;

import java.util.List;
import java.util.Optional;

/** A topic with all there is to it: its definition, the articles that are the key to it, its map and its timeline. */
public interface Dossiers {
    /** Two statements. */
    Optional<Dossier> at(String slug);

    /**
     * The topic's articles, newest first or oldest first. The list ends where {@link Articles}' lists do.
     *
     * @param page from 1
     */
    Page<ArticleCard> timeline(long topicId, boolean oldestFirst, int page, int size);

    /**
     * @param keyArticles in the order that editors gave them; only what is public
     * @param map null when none belongs to it or it is not public
     */
    record Dossier(TopicView topic, List<ArticleCard> keyArticles, Named map) {}
}
