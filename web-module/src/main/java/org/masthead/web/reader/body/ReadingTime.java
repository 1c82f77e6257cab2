package org.masthead.web.reader.body;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How long an average reader needs. Words a minute, and characters a minute where words are not written apart, are the means
 * of S. Trauzettel-Klosinski, K. Dietz and the IReST Study Group, "Standardized Assessment of Reading Performance: The New
 * International Reading Speed Texts IReST", Investigative Ophthalmology &amp; Visual Science 53 (2012), 5452–5461; languages
 * that were not measured there take its mean over all.
 */
final class ReadingTime {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("ar", 138),
            Map.entry("de", 179),
            Map.entry("en", 228),
            Map.entry("es", 218),
            Map.entry("fi", 161),
            Map.entry("fr", 195),
            Map.entry("he", 187),
            Map.entry("it", 188),
            Map.entry("nl", 202),
            Map.entry("pl", 166),
            Map.entry("pt", 181),
            Map.entry("ru", 184),
            Map.entry("sl", 180),
            Map.entry("sv", 199),
            Map.entry("tr", 166));
    private static final int WORDS_ELSEWHERE = 184;
    private static final Map<String, Integer> CHARACTERS = Map.of("zh", 255, "ja", 357);
    private static final int CHARACTERS_ELSEWHERE = 357;
    /** Alphabets whose words are not written apart: the mean of characters over all languages. */
    private static final int LETTERS = 863;

    private static final Set<Character.UnicodeScript> SYLLABLES =
            EnumSet.of(Character.UnicodeScript.HAN, Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA);
    private static final Set<Character.UnicodeScript> UNSPACED = EnumSet.of(
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private final double words;
    private final double characters;
    private double minutes;
    private boolean inWord;

    private ReadingTime(String language) {
        String spoken = language.replaceFirst("[-_].*", "");
        words = WORDS.getOrDefault(spoken, WORDS_ELSEWHERE);
        characters = CHARACTERS.getOrDefault(spoken, CHARACTERS_ELSEWHERE);
    }

    /** At least 1. */
    static int minutes(String text, String language) {
        var time = new ReadingTime(language);
        text.codePoints().forEach(time::read);
        return (int) Math.max(1, Math.round(time.minutes));
    }

    private void read(int letter) {
        var script = Character.UnicodeScript.of(letter);
        if (SYLLABLES.contains(script)) {
            minutes += 1 / characters;
            inWord = false;
        } else if (UNSPACED.contains(script)) {
            minutes += 1.0 / LETTERS;
            inWord = false;
        } else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            inWord = false;
        } else if (!inWord && Character.isLetterOrDigit(letter)) {
            minutes += 1 / words;
            inWord = true;
        }
    }
}
