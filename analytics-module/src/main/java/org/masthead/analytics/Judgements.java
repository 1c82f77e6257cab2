package org.masthead.analytics;

import java.time.LocalDate;
import java.util.List;

/**
 * By what views are judged, and judging history again: shown first, then applied to chosen days, and taken back to the same
 * bytes if wanted. See docs/bots.md.
 */
public interface Judgements {
    /** At most this many days are previewed, or searched for agents, at once. */
    int MOST_DAYS = 31;

    /** Definitions and lists that may be chosen, with the newest rules; the newest last. */
    List<Judgement> choices();

    /** Writes it down if it is new. @throws IllegalArgumentException a sentence for people */
    Judgement choose(int definition, String botList, int ruleSet);

    /** The operator's own rules; of a set that is not known, none. */
    List<OwnRule> rules(int ruleSet);

    /** Number of the newest set. */
    int newestRules();

    /** Makes a new set; nothing is judged by it until it is applied. @return its number */
    int keepRules(List<OwnRule> rules, String by);

    /**
     * Computed aside: nothing that is published changes.
     *
     * @throws IllegalArgumentException a sentence for people
     */
    JudgementPreview preview(Judgement proposed, LocalDate from, LocalDate to);

    /**
     * From now on these days are judged by it, and a run tallies those that have been.
     *
     * @param to inclusive; null: and all days to come
     * @throws IllegalArgumentException a sentence for people
     */
    JudgementChange apply(Judgement judgement, LocalDate from, LocalDate to, String note, String by);

    /** The days get back what they had. @throws IllegalArgumentException a sentence for people */
    JudgementChange takeBack(int change, String by);

    /** The newest first; the oldest is how the home began. */
    List<JudgementChange> changes();

    /** Agents that count as people's and are no well-known browser, by their views. */
    List<UnrecognisedAgent> unrecognised(LocalDate from, LocalDate to, int atMost);
}
