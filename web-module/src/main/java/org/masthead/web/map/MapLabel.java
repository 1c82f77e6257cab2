package org.masthead.web.map;

/**
 * Where a stop's name stands, from the stop, in steps of the screen.
 *
 * @param anchor as SVG's {@code text-anchor}
 */
public record MapLabel(long x, long y, String anchor) {}
