package org.masthead.analytics.accesslog;

import java.io.Serializable;

/**
 * How far a log was read, in bytes of its plain text and in lines: the import's checkpoint.
 *
 * @param memory what earlier lines said about those to come, or null
 */
record Position(long offset, long line, String memory) implements Serializable {
    static final Position START = new Position(0, 0, "");

    Position {
        memory = memory == null ? "" : memory;
    }
}
