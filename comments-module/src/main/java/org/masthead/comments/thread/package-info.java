/** Threads as readers see them and the moderators' desk. Start at {@code CommentThreads}. */
package org.masthead.comments.thread;
