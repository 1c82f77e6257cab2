/**
 * Turns the view log into tallies and ranked lists. Start reading at {@link org.masthead.analytics.mostviewed.DayTally};
 * {@code META-INF/batch-jobs/most-viewed.xml} runs it.
 */
package org.masthead.analytics.mostviewed;
