package org.masthead.web.admin.analytics;

import java.util.List;
import org.masthead.analytics.Dimension;

/**
 * The first lines of a breakdown as pages show them.
 *
 * @param lines how many there are in all
 */
public record Ranked(Dimension by, long total, long lines, List<RankedLine> top) {
    public String getKey() {
        return by.text();
    }

    public boolean isMore() {
        return lines > top.size();
    }

    /** Of a line, between 0 and 1. */
    public double share(RankedLine line) {
        return total <= 0 ? 0 : (double) line.views() / total;
    }
}
