package org.masthead.analytics.viewlog.spool;

import java.time.Duration;

/**
 * @param segmentBytes a segment is closed once it is that long,
 * @param segmentAge or that old
 * @param waiting how many records may wait for the disk before further ones are refused
 */
public record SpoolLimits(long segmentBytes, Duration segmentAge, int waiting) {
    public static final SpoolLimits USUAL = new SpoolLimits(8L << 20, Duration.ofSeconds(2), 10_000);
}
