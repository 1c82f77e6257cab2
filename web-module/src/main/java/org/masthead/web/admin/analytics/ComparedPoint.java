package org.masthead.web.admin.analytics;

/**
 * Views at one place of a line and at the same place of the lines it is compared with.
 *
 * @param day its first, as annotations name it
 * @param before null: none that far back
 */
public record ComparedPoint(String name, String day, long views, long visitors, Long before, Long yearEarlier) {}
