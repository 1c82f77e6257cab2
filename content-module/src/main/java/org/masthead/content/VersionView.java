package org.masthead.content;

import java.time.Instant;

/**
 * One published version of an article, whole.
 *
 * @param change what it is to the version before it
 * @param note what readers were told of the change; may be empty
 * @param body clean HTML
 * @param authors the byline as printed
 * @param image null when it has none
 * @param publishedAt since when it is public
 */
public record VersionView(
        ArticleId article,
        String slug,
        int number,
        ChangeKind change,
        String note,
        String kicker,
        String headline,
        String standfirst,
        String dateline,
        String body,
        String authors,
        Picture image,
        String language,
        Direction direction,
        Instant publishedAt) {}
