package org.masthead.content;

/** What a published version is to the one before it. */
public enum ChangeKind {
    FIRST,
    TYPO,
    UPDATE,
    CLARIFICATION,
    CORRECTION,
    RETRACTION
}
