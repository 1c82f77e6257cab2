package org.masthead.content.version;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text where its language has boundaries; joined again, the pieces are the text. */
final class Pieces {
    private Pieces() {}

    /** Words, and what stands between them. */
    static List<String> words(String text, Locale language) {
        return cut(text, BreakIterator.getWordInstance(language));
    }

    static List<String> sentences(String text, Locale language) {
        return cut(text, BreakIterator.getSentenceInstance(language));
    }

    private static List<String> cut(String text, BreakIterator boundaries) {
        boundaries.setText(text);
        var pieces = new ArrayList<String>();
        int from = boundaries.first();
        for (int to = boundaries.next(); to != BreakIterator.DONE; to = boundaries.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
