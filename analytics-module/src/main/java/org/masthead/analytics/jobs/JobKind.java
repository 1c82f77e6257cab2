package org.masthead.analytics.jobs;

import java.util.Arrays;
import java.util.Optional;

/** The jobs that take turns; each is named as its batch job and as the kind of its runs in the ledger. */
public enum JobKind {
    MOST_VIEWED("most-viewed"),
    AUDIT("audit"),
    ARCHIVE("archive");

    private final String text;

    JobKind(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Empty for an import: those take no turns. */
    static Optional<JobKind> of(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
    }
}
