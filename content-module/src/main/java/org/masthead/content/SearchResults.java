package org.masthead.content;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param words those that were looked for
 * @param mended whether these are other words than asked, because only others find anything
 * @param suggestion words that may have been meant; empty for none
 * @param bounded whether there is more than the results hold
 * @param sections where the results are filed, most of them first; tags and authors likewise
 */
public record SearchResults(
        Page<Found> page,
        String words,
        boolean mended,
        String suggestion,
        boolean bounded,
        List<Share> sections,
        List<Share> tags,
        List<Share> authors) {

    /**
     * An article, and where the words stand in it.
     *
     * @param text a passage that holds some of them; the standfirst where the text holds none
     */
    public record Found(ArticleCard card, List<Piece> headline, List<Piece> text) {}

    /** A piece of plain text; marked: one of the words that were looked for. */
    public record Piece(String text, boolean marked) {}

    /** How many of the results are filed under a name. */
    public record Share(String slug, String name, long articles) {}
}
