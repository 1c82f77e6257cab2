package org.masthead.content;

import java.time.Instant;
import java.util.List;

/**
 * What an article is filed under, whatever its state; lists of ids, ascending.
 *
 * @param section null: none
 * @param published null when it never was
 * @param version the published one; 0 before the first
 */
public record ArticleFiling(
        ArticleId id,
        Long section,
        ArticleKind kind,
        Instant published,
        int version,
        List<Long> authors,
        List<Long> tags,
        List<Long> topics) {}
