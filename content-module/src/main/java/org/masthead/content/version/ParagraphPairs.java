package org.masthead.content.version;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of the new paragraphs is which of the old ones, changed. Those that resemble none were struck or added as a whole.
 */
final class ParagraphPairs {
    private static final double ALIKE = 0.4;
    /** Beyond that many pairs nobody looks for likeness. */
    private static final int MOST_PAIRS = 400;

    private final WordComparison words;

    ParagraphPairs(WordComparison words) {
        this.words = words;
    }

    /** One side is empty where the other has no counterpart. */
    record Pair(String before, String after) {}

    List<Pair> of(List<String> before, List<String> after) {
        if (before.size() == 1 && after.size() == 1) {
            return List.of(new Pair(before.get(0), after.get(0)));
        }
        var pairs = new ArrayList<Pair>();
        boolean looks = (long) before.size() * after.size() <= MOST_PAIRS;
        int next = 0;
        for (String old : before) {
            int match = looks ? mostAlike(old, after, next) : -1;
            if (match < 0) {
                pairs.add(new Pair(old, ""));
                continue;
            }
            addAll(after.subList(next, match), pairs);
            pairs.add(new Pair(old, after.get(match)));
            next = match + 1;
        }
        addAll(after.subList(next, after.size()), pairs);
        return pairs;
    }

    private static void addAll(List<String> added, List<Pair> pairs) {
        added.forEach(text -> pairs.add(new Pair("", text)));
    }

    private int mostAlike(String old, List<String> after, int from) {
        int best = -1;
        double likeness = ALIKE;
        for (int i = from; i < after.size(); i++) {
            double of = words.likeness(old, after.get(i));
            if (of > likeness) {
                likeness = of;
                best = i;
            }
        }
        return best;
    }
}
