package org.masthead.content.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader typed, taken apart: {@code storm "night ferry" -fog} wants {@code storm "night ferry"} and not {@code fog}.
 *
 * @param text in order: at most {@value #LONGEST} characters, without what is no text
 * @param wanted as PostgreSQL's web search takes it
 */
record Typed(String text, String wanted, List<String> unwanted) {
    static final int LONGEST = 200;

    /** What comes after so many words or phrases would hardly change what is found, but costs as much as they. */
    private static final int MOST = 12;

    private static final Pattern PART = Pattern.compile("(-?)(\"[^\"]*\"?|[^\\s\"]+)");
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\s]+");
    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»″]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u200c]{4,}");

    static Typed of(String typed) {
        String text = shortened(QUOTES.matcher(NO_TEXT.matcher(typed).replaceAll(" "))
                .replaceAll("\"")
                .strip());
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            String part = closed(parts.group(2));
            List<String> these = parts.group(1).isEmpty() ? wanted : unwanted;
            if (these.size() < MOST) {
                these.add(part);
            }
        }
        return new Typed(text, String.join(" ", wanted), List.copyOf(unwanted));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > 0 ? space : text.offsetByCodePoints(0, LONGEST / 2));
    }

    private static String closed(String part) {
        return part.startsWith("\"") && (part.length() == 1 || !part.endsWith("\"")) ? part + "\"" : part;
    }

    /** The wanted words that may be mistyped, folded, each once. */
    List<String> words() {
        return WORD.matcher(wanted)
                .results()
                .map(word -> Folding.of(word.group()).text())
                .distinct()
                .toList();
    }

    /** The text with other words in the place of these, which are folded. */
    String with(Map<String, String> others) {
        return WORD.matcher(text).replaceAll(word -> {
            String other = others.get(Folding.of(word.group()).text());
            return Matcher.quoteReplacement(other == null ? word.group() : other);
        });
    }
}
