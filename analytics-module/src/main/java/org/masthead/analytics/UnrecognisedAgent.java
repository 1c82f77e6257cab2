package org.masthead.analytics;

/**
 * An agent that counts as a person's and is not one of the well-known browsers: somebody should look.
 *
 * @param views without those that are a bot's by other reasons
 * @param share of all views of people in the range, 0 to 1
 */
public record UnrecognisedAgent(String agent, long views, long visitors, long paths, int days, double share) {}
