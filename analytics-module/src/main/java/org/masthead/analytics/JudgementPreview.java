package org.masthead.analytics;

import java.time.LocalDate;
import java.util.List;
import org.masthead.content.ArticleId;

/**
 * What another judgement would make of some days, beside what is published.
 *
 * @param ranks articles whose place among the most viewed of the range changes, by the new place
 * @param agents those judged otherwise, by their views
 * @param agentsInAll how many are judged otherwise; {@code agents} holds the first ones
 */
public record JudgementPreview(
        Judgement proposed,
        LocalDate from,
        LocalDate to,
        List<Day> days,
        List<Rank> ranks,
        List<Agent> agents,
        long agentsInAll) {

    public record Counts(long views, long visitors, long repeats, long bots, long staff) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        public long received() {
            return views + repeats + bots + staff;
        }

        Counts plus(Counts other) {
            return new Counts(
                    views + other.views,
                    visitors + other.visitors,
                    repeats + other.repeats,
                    bots + other.bots,
                    staff + other.staff);
        }
    }

    /** @param open views came in since the day was last tallied; they are part of the difference */
    public record Day(LocalDate day, Judgement now, Counts before, Counts after, boolean open) {
        public long views() {
            return after.views - before.views;
        }
    }

    /** A place of 0: none, it had no views. */
    public record Rank(ArticleId article, long before, long after, long viewsBefore, long viewsAfter) {}

    /** @param before the reason by which it is a bot now; empty: a person's */
    public record Agent(String agent, long views, String before, String after) {}

    public Counts before() {
        return days.stream().map(Day::before).reduce(Counts.NONE, Counts::plus);
    }

    public Counts after() {
        return days.stream().map(Day::after).reduce(Counts.NONE, Counts::plus);
    }

    /** How many views more or fewer. */
    public long views() {
        return after().views() - before().views();
    }
}
