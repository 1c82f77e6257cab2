package org.masthead.content;

import java.time.Instant;
import java.util.List;

/**
 * A correction, clarification or retraction that readers are told of.
 *
 * @param headline of the article as it stands with this version
 * @param number of the version that it came with
 * @param note what was wrong, in the editors' words; a clarification may go without
 * @param differences what was struck and added, place by place; empty for a retraction
 * @param more how many changed paragraphs are not among them, because there are too many to show
 */
public record Correction(
        ArticleId article,
        String slug,
        String headline,
        String language,
        Direction direction,
        int number,
        ChangeKind kind,
        String note,
        Instant at,
        List<Difference> differences,
        int more) {
    public Correction {
        differences = List.copyOf(differences);
    }
}
