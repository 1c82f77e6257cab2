/**
 * Journeys: the finished program, started once as an operator starts it, with the sample newsroom, and used over HTTP and
 * in a real browser. A class named {@code XxxJourney} with {@link org.masthead.journeys.RunningMasthead} takes part; its
 * tests ask for a {@link org.masthead.journeys.Site} or a Playwright {@code Page}.
 */
package org.masthead.journeys;
