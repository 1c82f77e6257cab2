package org.masthead.content.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as {@code content.folded} has it, which remembers where each of its letters stood in the text: what is found in
 * the one is marked in the other.
 */
final class Folding {
    private static final Pattern LEFT_OUT = Pattern.compile(
            "[\\u0300-\\u036f\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.'@:-]");
    private static final String LETTERS = "\u0649\u06cc\u06a9\u06c1٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹ıłøđ";
    private static final String FOLDED = "\u064a\u064a\u0643\u064701234567890123456789ilod";

    private final String text;
    private final int[] origins;

    private Folding(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static Folding of(String written) {
        var text = new StringBuilder(written.length());
        int[] origins = new int[written.length() * 2 + 1];
        for (int at = 0; at < written.length(); ) {
            int letter = written.codePointAt(at);
            String folded = letter < 128 ? plain(letter) : folded(letter);
            if (text.length() + folded.length() > origins.length) {
                origins = Arrays.copyOf(origins, 2 * origins.length + folded.length());
            }
            Arrays.fill(origins, text.length(), text.length() + folded.length(), at);
            text.append(folded);
            at += Character.charCount(letter);
        }
        return new Folding(text.toString(), origins);
    }

    private static String plain(int letter) {
        char lower = (char) (letter >= 'A' && letter <= 'Z' ? letter + 32 : letter);
        return Character.isLetterOrDigit(lower) || ".'@:-".indexOf(lower) >= 0 ? String.valueOf(lower) : " ";
    }

    private static String folded(int letter) {
        String apart = Normalizer.normalize(Character.toString(letter).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String bare = LEFT_OUT.matcher(apart).replaceAll("");
        String between = bare.isEmpty() ? "" : BETWEEN_WORDS.matcher(bare).replaceAll(" ");
        int known = between.length() == 1 ? LETTERS.indexOf(between.charAt(0)) : -1;
        return known < 0 ? Normalizer.normalize(between, Normalizer.Form.NFC) : String.valueOf(FOLDED.charAt(known));
    }

    String text() {
        return text;
    }

    /** Where in the text the letter stood that is at this place now. */
    int origin(int place) {
        return origins[place];
    }
}
