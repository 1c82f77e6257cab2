package org.masthead.analytics;

/** A file that cannot be checked; the message is a sentence for people. */
public class UnreadableReport extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public UnreadableReport(String sentence) {
        super(sentence);
    }
}
