package org.masthead.content;

/** An article was taken back; its address answers 410. */
public record ArticleRetracted(ArticleId article, String slug) {}
