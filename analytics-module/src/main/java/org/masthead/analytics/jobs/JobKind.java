package org.masthead.analytics.jobs;

/** The jobs that take turns; each is named as its batch job and as the kind of its runs in the ledger. */
public enum JobKind {
    MOST_VIEWED("most-viewed"),
    AUDIT("audit");

    private final String text;

    JobKind(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
