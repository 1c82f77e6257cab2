package org.masthead.analytics;

/**
 * By what days are judged.
 *
 * @param definition its number, see docs/definitions.md
 * @param botList names and versions of the lists
 * @param ruleSet number of the set of the operator's own rules; 0 holds none
 */
public record Judgement(int id, int definition, String botList, int ruleSet) {}
