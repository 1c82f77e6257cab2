package org.masthead.web.admin;

/** Shares as people read them. */
final class Percent {
    private Percent() {}

    /** Rounded; 0 of nothing. */
    static long of(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
