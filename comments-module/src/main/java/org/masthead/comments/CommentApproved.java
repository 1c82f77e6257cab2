package org.masthead.comments;

import org.masthead.content.ArticleId;

/** A comment became visible to readers. */
public record CommentApproved(long comment, ArticleId article) {}
