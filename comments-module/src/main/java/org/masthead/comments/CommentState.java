package org.masthead.comments;

/** Where a comment stands; decisions may be changed, so every state may follow every other but pending. */
public enum CommentState {
    PENDING,
    APPROVED,
    REFUSED,
    SPAM
}
