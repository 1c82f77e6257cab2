package org.masthead.content;

/** The caller's roles do not reach for this; nothing was done. */
public class NotAllowed extends RuntimeException {
    public NotAllowed(String what) {
        super("Your account may not do this (" + what + ").");
    }
}
