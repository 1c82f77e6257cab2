package org.masthead.web.admin.analytics;

/**
 * A line of a breakdown as pages show it.
 *
 * @param link empty: leads nowhere
 * @param visits -1: not told apart
 */
public record RankedLine(String name, String link, long views, long visits, long before, long yearEarlier) {}
