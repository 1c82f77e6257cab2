package org.masthead.content;

/** An article that was public is so no longer: unpublished, archived or past its end. */
public record ArticleWithdrawn(ArticleId article, String slug) {}
