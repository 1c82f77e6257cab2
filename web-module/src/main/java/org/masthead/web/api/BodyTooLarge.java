package org.masthead.web.api;

import java.io.IOException;

/** The body is larger than its address takes; nothing of it was kept. */
public class BodyTooLarge extends IOException {
    public BodyTooLarge() {
        super("The body is larger than this address takes.");
    }
}
