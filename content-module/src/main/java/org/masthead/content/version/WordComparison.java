package org.masthead.content.version;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.masthead.content.Difference.Kind;
import org.masthead.content.Difference.Run;
import org.masthead.content.version.Alignment.Stretch;

/**
 * Word by word, in bounded time: long texts are first compared sentence by sentence. Words that both texts merely happen to
 * share between two changes count as changed, so that a reader sees "a ninth" struck for "an eighth" and not a scatter.
 */
final class WordComparison {
    private static final int LONG = 1_000;
    /** Texts that share less than this part of their letters are two texts. */
    private static final double KINSHIP = 0.3;

    private final Locale language;

    WordComparison(Locale language) {
        this.language = language;
    }

    /** Nothing when both are the same. */
    List<Run> runs(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        var changes = new Changes();
        if (before.isEmpty() || after.isEmpty()) {
            changes.change(before, after);
            return changes.runs();
        }
        compare(before, after, changes);
        return changes.kinship(before, after) < KINSHIP ? whole(before, after) : changes.runs();
    }

    /** How much of the longer text stands in the other one too, in whatever order; from 0 to 1. */
    double likeness(String before, String after) {
        var left = new HashMap<String, Integer>();
        Pieces.words(before, language).forEach(word -> left.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : Pieces.words(after, language)) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                shared += word.strip().length();
            }
        }
        return (double) shared / Math.max(1, Math.max(before.length(), after.length()));
    }

    private static List<Run> whole(String before, String after) {
        return List.of(new Run(Kind.STRUCK, before), new Run(Kind.ADDED, after));
    }

    private void compare(String before, String after, Changes changes) {
        List<String> wordsBefore = Pieces.words(before, language);
        List<String> wordsAfter = Pieces.words(after, language);
        if (wordsBefore.size() <= LONG && wordsAfter.size() <= LONG) {
            words(wordsBefore, wordsAfter, changes);
        } else {
            sentences(Pieces.sentences(before, language), Pieces.sentences(after, language), changes);
        }
    }

    private void sentences(List<String> before, List<String> after, Changes changes) {
        for (Stretch stretch : Alignment.of(before, after)) {
            String struck = joined(before, stretch.beforeFrom(), stretch.beforeTo());
            String added = joined(after, stretch.afterFrom(), stretch.afterTo());
            if (stretch.same()) {
                changes.same(struck);
            } else {
                words(Pieces.words(struck, language), Pieces.words(added, language), changes);
            }
        }
    }

    private static void words(List<String> before, List<String> after, Changes changes) {
        for (Stretch stretch : Alignment.of(before, after)) {
            String struck = joined(before, stretch.beforeFrom(), stretch.beforeTo());
            if (stretch.same()) {
                changes.same(struck);
            } else {
                changes.change(struck, joined(after, stretch.afterFrom(), stretch.afterTo()));
            }
        }
    }

    private static String joined(List<String> pieces, int from, int to) {
        return String.join("", pieces.subList(from, to));
    }

    /** A text as changes with what is the same between them: one more "same" than changes. */
    private static final class Changes {
        private final List<String> same = new ArrayList<>(List.of(""));
        private final List<String> struck = new ArrayList<>();
        private final List<String> added = new ArrayList<>();

        void same(String text) {
            same.set(same.size() - 1, last(same) + text);
        }

        void change(String before, String after) {
            if (!struck.isEmpty() && last(same).isEmpty()) {
                extend(before, after);
                return;
            }
            struck.add(before);
            added.add(after);
            same.add("");
            joinWhatIsTooClose();
        }

        private void extend(String before, String after) {
            struck.set(struck.size() - 1, last(struck) + before);
            added.set(added.size() - 1, last(added) + after);
        }

        /** The two last changes become one when less stands between them than in each of them. */
        private void joinWhatIsTooClose() {
            while (struck.size() > 1 && isTooClose()) {
                String between = same.remove(same.size() - 2);
                String struckLast = struck.remove(struck.size() - 1);
                String addedLast = added.remove(added.size() - 1);
                extend(between + struckLast, between + addedLast);
            }
        }

        private boolean isTooClose() {
            int last = struck.size() - 1;
            int between = same.get(last).length();
            return same.get(last).isBlank() || between <= size(last - 1) && between <= size(last);
        }

        private int size(int change) {
            return Math.max(struck.get(change).length(), added.get(change).length());
        }

        private static String last(List<String> texts) {
            return texts.get(texts.size() - 1);
        }

        double kinship(String before, String after) {
            int shared = same.stream().mapToInt(text -> text.strip().length()).sum();
            return (double) shared / Math.max(1, Math.max(before.length(), after.length()));
        }

        List<Run> runs() {
            var runs = new ArrayList<Run>();
            for (int i = 0; i < same.size(); i++) {
                add(runs, Kind.SAME, same.get(i));
                if (i < struck.size()) {
                    add(runs, Kind.STRUCK, struck.get(i));
                    add(runs, Kind.ADDED, added.get(i));
                }
            }
            return runs;
        }

        private static void add(List<Run> runs, Kind kind, String text) {
            if (!text.isEmpty()) {
                runs.add(new Run(kind, text));
            }
        }
    }
}
