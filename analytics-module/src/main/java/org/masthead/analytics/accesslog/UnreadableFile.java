package org.masthead.analytics.accesslog;

import java.io.IOException;

/** A file that cannot be imported as it is; the message is a sentence for people. */
public class UnreadableFile extends IOException {
    private static final long serialVersionUID = 1;

    public UnreadableFile(String sentence) {
        super(sentence);
    }
}
