package org.masthead.web.admin.analytics;

/**
 * One total, with how it compares.
 *
 * @param key of its name in the bundle
 * @param definition anchor in the definitions
 * @param before change since the period before, empty when there was none
 * @param yearEarlier change since the same weekdays a year earlier, empty when there was nothing
 * @param better 1 when more is better and it is more, or less is better and it is less; -1 the other way; 0 neither
 * @param points of its sparkline, separated by blanks; empty: none is drawn
 */
public record Tile(
        String key, String definition, String value, String before, String yearEarlier, int better, String points) {}
