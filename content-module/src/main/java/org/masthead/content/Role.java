package org.masthead.content;

/** Staff roles. An administrator may do everything. */
public enum Role {
    WRITER,
    EDITOR,
    MODERATOR,
    ANALYST,
    ADMINISTRATOR
}
