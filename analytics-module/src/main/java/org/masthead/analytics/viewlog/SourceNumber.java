package org.masthead.analytics.viewlog;

import org.masthead.analytics.ReceivedView;

/** How the database numbers where a row came from; 3 is an access log. */
final class SourceNumber {
    static final int OWN_ROBOTS = 4;

    private SourceNumber() {}

    static int of(ReceivedView.Source source) {
        return switch (source) {
            case BEACON -> 1;
            case IMAGE -> 2;
        };
    }
}
