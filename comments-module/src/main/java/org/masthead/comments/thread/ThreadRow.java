package org.masthead.comments.thread;

import java.time.Instant;
import org.masthead.comments.CommentState;

/** One comment of a thread, in any state: hidden ones still hold the place of their replies. Public for JPQL. */
public record ThreadRow(long id, Long parent, String name, String text, Instant writtenAt, CommentState state) {}
