package org.masthead.web.meta;

import java.text.BreakIterator;
import java.util.Locale;

/** Text for a place that holds only so much. */
final class Sentence {
    private Sentence() {}

    /** On one line, cut behind a word with an ellipsis when it is longer than this. */
    static String cut(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(line);
        int end = words.preceding(longest);
        String head = line.substring(0, end <= 0 ? longest - 1 : end).stripTrailing();
        return (head.isEmpty() ? line.substring(0, longest - 1) : head) + "…";
    }
}
