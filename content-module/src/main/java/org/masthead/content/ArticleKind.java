package org.masthead.content;

/** What an article is to its reader. A {@link #PAGE} (about, imprint) stands in no list and no feed. */
public enum ArticleKind {
    NEWS,
    REPORT,
    ANALYSIS,
    OPINION,
    INTERVIEW,
    PAGE
}
