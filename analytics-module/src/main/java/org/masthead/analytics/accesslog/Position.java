package org.masthead.analytics.accesslog;

import java.io.Serializable;

/** How far a log was read, in bytes of its plain text and in lines: the import's checkpoint. */
record Position(long offset, long line) implements Serializable {
    static final Position START = new Position(0, 0);
}
