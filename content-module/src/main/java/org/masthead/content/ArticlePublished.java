package org.masthead.content;

/** An article became public, or a new version of it did. */
public record ArticlePublished(ArticleId article, String slug, int version) {}
