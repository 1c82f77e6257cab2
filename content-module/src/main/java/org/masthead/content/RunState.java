package org.masthead.content;

import java.util.Locale;

/** State of an import or job run; {@link #json} is how the API writes it. */
public enum RunState {
    QUEUED,
    RUNNING,
    COMPLETED,
    FAILED,
    STOPPED;

    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean ended() {
        return this == COMPLETED || this == FAILED || this == STOPPED;
    }
}
