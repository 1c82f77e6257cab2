package org.masthead.content.version;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Two sequences side by side: stretches that both have, and between them what only one of them has. What they begin and end
 * with in common, and what the other one lacks altogether, is settled before anything is searched, so the search is short
 * for texts that resemble each other and for those that do not.
 */
final class Alignment<T> {
    /** Where more pairs would have to be looked at, the rest is taken for changed. */
    private static final long MOST_PAIRS = 4_000_000;

    private static final int NONE = -1;

    private final List<T> before;
    private final List<T> after;
    /** For each element before, its place after. */
    private final int[] partner;

    private Alignment(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
        this.partner = new int[before.size()];
        Arrays.fill(partner, NONE);
    }

    /** Ends are exclusive. */
    record Stretch(boolean same, int beforeFrom, int beforeTo, int afterFrom, int afterTo) {}

    /** All of both sequences in order, same and changed stretches in turn. */
    static <T> List<Stretch> of(List<T> before, List<T> after) {
        var alignment = new Alignment<>(before, after);
        int[] olds = IntStream.range(0, before.size()).toArray();
        int[] news = IntStream.range(0, after.size()).toArray();
        alignment.pairEnds(olds, news, alignment::pairShared);
        return alignment.stretches();
    }

    @FunctionalInterface
    private interface Rest {
        void pair(int[] olds, int[] news);
    }

    private void pairEnds(int[] olds, int[] news, Rest rest) {
        int most = Math.min(olds.length, news.length);
        int head = 0;
        while (head < most && pair(olds[head], news[head])) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && pair(olds[olds.length - 1 - tail], news[news.length - 1 - tail])) {
            tail++;
        }
        if (head + tail < most) {
            rest.pair(
                    Arrays.copyOfRange(olds, head, olds.length - tail),
                    Arrays.copyOfRange(news, head, news.length - tail));
        }
    }

    private boolean pair(int old, int made) {
        boolean same = before.get(old).equals(after.get(made));
        if (same) {
            partner[old] = made;
        }
        return same;
    }

    private void pairShared(int[] olds, int[] news) {
        Set<T> known = values(olds, before::get);
        Set<T> made = values(news, after::get);
        int[] kept =
                IntStream.of(olds).filter(old -> made.contains(before.get(old))).toArray();
        int[] stayed =
                IntStream.of(news).filter(one -> known.contains(after.get(one))).toArray();
        pairEnds(kept, stayed, this::search);
    }

    private static <T> Set<T> values(int[] places, IntFunction<T> at) {
        Set<T> values = new HashSet<>();
        for (int place : places) {
            values.add(at.apply(place));
        }
        return values;
    }

    private void search(int[] olds, int[] news) {
        if ((long) olds.length * news.length > MOST_PAIRS) {
            return;
        }
        List<T> olders = IntStream.of(olds).mapToObj(before::get).toList();
        List<T> newers = IntStream.of(news).mapToObj(after::get).toList();
        int old = 0;
        int made = 0;
        for (AbstractDelta<T> delta : DiffUtils.diff(olders, newers, new MyersDiffWithLinearSpace<T>())
                .getDeltas()) {
            while (old < delta.getSource().getPosition()) {
                pair(olds[old++], news[made++]);
            }
            old = delta.getSource().getPosition() + delta.getSource().size();
            made = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        while (old < olds.length) {
            pair(olds[old++], news[made++]);
        }
    }

    private List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        int old = 0;
        int made = 0;
        while (old < before.size() || made < after.size()) {
            int oldFrom = old;
            int madeFrom = made;
            while (old < before.size() && partner[old] == made) {
                old++;
                made++;
            }
            if (old > oldFrom) {
                stretches.add(new Stretch(true, oldFrom, old, madeFrom, made));
                oldFrom = old;
                madeFrom = made;
            }
            while (old < before.size() && partner[old] == NONE) {
                old++;
            }
            made = old < before.size() ? partner[old] : after.size();
            if (old > oldFrom || made > madeFrom) {
                stretches.add(new Stretch(false, oldFrom, old, madeFrom, made));
            }
        }
        return stretches;
    }
}
