package org.masthead.content.version;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.masthead.content.Difference.Kind;
import org.masthead.content.Difference.Run;

/** The changed words with a few of their neighbours: what lies farther away becomes a gap. */
final class Excerpt {
    private static final int NEIGHBOURS = 90;
    /** Words struck or added are shown whole up to here, then by their beginning and end. */
    private static final int MOST_CHANGED = 2_000;

    private final BreakIterator words;
    private final List<Run> excerpt = new ArrayList<>();

    private Excerpt(Locale language) {
        words = BreakIterator.getWordInstance(language);
    }

    static List<Run> of(List<Run> runs, Locale language) {
        var excerpt = new Excerpt(language);
        for (int i = 0; i < runs.size(); i++) {
            excerpt.take(runs.get(i), i == 0, i == runs.size() - 1);
        }
        return excerpt.excerpt;
    }

    private void take(Run run, boolean first, boolean last) {
        int room = run.kind() == Kind.SAME ? NEIGHBOURS : MOST_CHANGED / 2;
        boolean unchanged = run.kind() == Kind.SAME;
        int head = unchanged && first ? 0 : room;
        int tail = unchanged && last ? 0 : room;
        String text = run.text();
        if (text.length() <= head + tail + NEIGHBOURS / 2) {
            excerpt.add(run);
            return;
        }
        words.setText(text);
        add(run.kind(), text.substring(0, head == 0 ? 0 : words.preceding(head + 1)));
        excerpt.add(new Run(Kind.GAP, ""));
        add(run.kind(), text.substring(tail == 0 ? text.length() : words.following(text.length() - tail - 1)));
    }

    private void add(Kind kind, String text) {
        if (!text.isEmpty()) {
            excerpt.add(new Run(kind, text));
        }
    }
}
