package org.masthead.launcher;

/** Something that the operator must mend before Masthead can start; the message is one line that says what to do. */
class StartRefused extends RuntimeException {
    StartRefused(String message) {
        super(message);
    }

    StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
