package org.masthead.comments.thread;

/** A comment whose fields are clean and within their bounds. */
record CleanComment(String name, String email, String text) {}
