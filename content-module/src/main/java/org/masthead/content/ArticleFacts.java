package org.masthead.content;

import java.time.Instant;

/**
 * What a report says of an article, whatever its state.
 *
 * @param section name, empty when it has none
 * @param published null when it never was
 * @param kind a {@link ArticleKind#PAGE} (about, imprint) is no article to a ranking: whoever ranks leaves it out or says so
 */
public record ArticleFacts(
        ArticleId id, String slug, String headline, String section, Instant published, ArticleKind kind) {}
