package org.masthead.content;

import java.util.List;

/**
 * What was struck and added in one place of an article: a headline, a paragraph. Read in order, the runs are the sentence
 * before and after at once.
 *
 * @param runs empty for a picture that was replaced
 */
public record Difference(Place place, List<Run> runs) {
    public Difference {
        runs = List.copyOf(runs);
    }

    /** Which part of the article it stands in. */
    public enum Place {
        KICKER,
        HEADLINE,
        STANDFIRST,
        BYLINE,
        PICTURE,
        CAPTION,
        DATELINE,
        TEXT
    }

    /** Words that share a fate. */
    public record Run(Kind kind, String text) {}

    /** What became of words; a {@link #GAP} stands for unchanged words that are left out. */
    public enum Kind {
        SAME,
        STRUCK,
        ADDED,
        GAP
    }
}
