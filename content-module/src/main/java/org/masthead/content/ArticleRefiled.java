package org.masthead.content;

/** A public article got another address, section, byline, tags or topics, or its thread opened or closed, without a new version. */
public record ArticleRefiled(ArticleId article, String slug) {}
