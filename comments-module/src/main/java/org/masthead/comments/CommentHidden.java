package org.masthead.comments;

import org.masthead.content.ArticleId;

/** A comment that readers saw is hidden again. */
public record CommentHidden(long comment, ArticleId article) {}
