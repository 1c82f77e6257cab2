package org.masthead.content;

/**
 * Fired once, by the composition root, when every schema is at this program's version and the application's resources
 * can be looked up. Whatever a module starts by itself (timers, resumed jobs) observes this and not CDI's
 * {@code Startup}: in a library of the WAR that one comes before both.
 */
public record DatabaseReady() {}
