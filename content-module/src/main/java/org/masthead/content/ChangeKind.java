package org.masthead.content;

/** What a published version is to the one before it. */
public enum ChangeKind {
    FIRST,
    TYPO,
    UPDATE,
    CLARIFICATION,
    CORRECTION,
    RETRACTION;

    /** Whether readers are told that the article was updated. */
    public boolean isTold() {
        return this == UPDATE || this == CLARIFICATION || this == CORRECTION;
    }
}
