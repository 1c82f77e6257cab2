package org.masthead.content;

import java.time.Instant;
import java.util.List;

/**
 * Everything that has a public page, however much that is, in parts that cost the same whichever it is: a part holds what has
 * the next {@value #PART} ids of its kind.
 */
public interface PublicAddresses {
    int PART = 1_000;

    enum Kind {
        ARTICLES,
        SECTIONS,
        TAGS,
        TOPICS,
        AUTHORS,
        GALLERIES,
        MAPS
    }

    /** The parts that hold anything, by kind and number. */
    List<Part> parts();

    /** What a part holds, by id; empty for a part that there is not. */
    List<Listed> in(Kind kind, int part);

    /**
     * @param number from 1
     * @param changedAt when something in it was last changed; null where that is not known
     */
    record Part(Kind kind, int number, Instant changedAt) {}

    /**
     * @param changedAt null where that is not known
     * @param pictures those that the page is about, the first of them first
     */
    record Listed(String slug, Instant changedAt, List<Picture> pictures) {}
}
