package org.masthead.analytics.viewlog;

/**
 * What an agent string says that a page was read with.
 *
 * @param device {@code desktop}, {@code phone}, {@code tablet}, {@code tv} or {@code other}
 * @param browser its family, empty when not known
 * @param system the operating system's family, empty when not known
 */
public record Client(String device, String browser, String system) {}
