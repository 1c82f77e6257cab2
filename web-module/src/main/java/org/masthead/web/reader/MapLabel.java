package org.masthead.web.reader;

/**
 * Where a stop's name stands, from the stop.
 *
 * @param anchor as SVG's {@code text-anchor}
 */
public record MapLabel(long x, long y, String anchor) {}
