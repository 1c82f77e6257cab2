package org.masthead.content;

/**
 * Where an import hands over the readers' comments it found; content does not know who keeps them. Called in the import's
 * transaction, parents before their replies.
 */
public interface ImportedComments {
    Outcome take(ImportedComment comment);

    enum Outcome {
        TAKEN,
        UPDATED,
        UNCHANGED
    }
}
