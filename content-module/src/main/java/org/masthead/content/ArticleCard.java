package org.masthead.content;

import java.time.Instant;

/**
 * What a list shows of a public article.
 *
 * @param section null when it has none
 * @param image null when it has none
 * @param publishedAt never null for a public article
 * @param updatedAt null until readers were told of a change
 */
public record ArticleCard(
        ArticleId id,
        String slug,
        ArticleKind kind,
        String kicker,
        String headline,
        String standfirst,
        Named section,
        Picture image,
        String language,
        Direction direction,
        Instant publishedAt,
        Instant updatedAt) {}
