package org.masthead.comments;

import java.time.Instant;
import java.util.List;

/** An approved comment with its replies. {@code text} is plain text, to be escaped and shown literally; line breaks count. */
public record CommentView(long id, String name, String text, Instant writtenAt, int depth, List<CommentView> replies) {}
