package org.masthead.content;

import java.util.List;

/**
 * What an article's page offers beside its text: who wrote it, what its subjects are, and what to read next. Only what is
 * public now; one statement each, whose cost does not grow with the number of articles.
 */
public interface FurtherReading {
    Margin margin(ArticleId article);

    /** @param atMost how many more articles */
    Next next(ArticleView article, int atMost);

    /**
     * @param authors with their portraits, in the order of the byline
     * @param definitions of the topics In Focus that have one
     */
    record Margin(List<AuthorView> authors, List<Definition> definitions) {}

    /** What a topic is, in plain text. */
    record Definition(long id, String slug, String name, String text) {}

    /**
     * The neighbours in the first of the article's topics, and more on its subjects, best first: what shares a topic counts
     * most, then tags, then the section, and the newer of two counts more. No article comes twice, nor the article itself.
     *
     * @param topic null when the article has none
     * @param older null when this is the first article on the topic
     * @param newer null when this is the latest
     */
    record Next(Named topic, ArticleCard older, ArticleCard newer, List<ArticleCard> more) {}
}
