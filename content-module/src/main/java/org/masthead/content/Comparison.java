package org.masthead.content;

import java.util.List;

/**
 * What changed from one version of an article to another.
 *
 * @param differences place by place; empty when the words are the same
 * @param more how many changed paragraphs are not among them, because there are too many to show
 */
public record Comparison(
        VersionLine before,
        VersionLine after,
        String language,
        Direction direction,
        List<Difference> differences,
        int more) {
    public Comparison {
        differences = List.copyOf(differences);
    }
}
