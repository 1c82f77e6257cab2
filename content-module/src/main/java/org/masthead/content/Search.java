package org.masthead.content;

import java.util.List;

/**
 * Finds public articles by their words, in the language of each, and what is named by them. Results end after
 * {@value #END}: of more, the newest are ranked.
 */
public interface Search {
    int END = 500;

    /** @param page from 1; empty behind the last result */
    SearchResults find(SearchQuestion question, int page, int size);

    /** Authors, topics, sections and tags whose names hold these words as they stand, in this order; a few of each. */
    List<NamedPage> named(String words);

    /** Public articles whose addresses are nearly this one, the likeliest first. */
    List<ArticleCard> atNearly(String slug, int atMost);
}
