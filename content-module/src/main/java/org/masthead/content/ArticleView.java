package org.masthead.content;

import java.time.Instant;
import java.util.List;

/**
 * A public article, whole, as its page shows it.
 *
 * @param body clean HTML
 * @param version number of the published version, from 1
 * @param section null when it has none
 * @param image null when it has none; its caption is already this article's own where one was written
 * @param updatedAt null until readers were told of a change
 */
public record ArticleView(
        ArticleId id,
        String slug,
        ArticleKind kind,
        String kicker,
        String headline,
        String standfirst,
        String dateline,
        String body,
        Named section,
        Picture image,
        List<Named> authors,
        List<Named> tags,
        List<Named> topics,
        String language,
        Direction direction,
        Instant publishedAt,
        Instant updatedAt,
        int version,
        boolean commentsOpen) {}
