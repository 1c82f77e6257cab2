package org.masthead.analytics;

import java.util.UUID;

/**
 * Where every view is recorded once. Calls block until the record is forced to disk (group commit) and return true, or
 * return false when that failed: answer 503, the page may send it again.
 */
public interface ViewLog {
    boolean record(ReceivedView view);

    /** The page was left. {@code depth} in per cent; both are clamped to their range. */
    boolean recordEnd(UUID viewId, int engagedSeconds, int depth);

    /** A request for our /robots.txt: whoever sends it counts as a bot for the day. */
    boolean recordRobots(String address, String agent);

    /** Something sent to us as a view that is none; {@code reason} is a short name such as {@code too-old}. */
    boolean recordRefused(ReceivedView.Source source, String reason);
}
