package org.masthead.web.reader;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an address that leads nowhere may have meant: {@code /2024/05/Harbour_Budget.html} is about {@code harbour budget}.
 *
 * @param slug its last segment as ours are written; empty where it cannot be an article's
 */
record LostAddress(String slug, String words) {
    private static final int LONGEST = 80;
    private static final Pattern EXTENSION = Pattern.compile("\\.[a-z0-9]{1,5}$");
    private static final Set<String> PAGE_EXTENSIONS = Set.of("", ".htm", ".html", ".xhtml", ".asp", ".aspx", ".jsp");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\u200c]+");

    /** @param path as it was sent */
    static LostAddress of(String path) {
        List<String> segments = Stream.of(path.split("/"))
                .map(LostAddress::decoded)
                .filter(segment -> !segment.isBlank())
                .toList();
        String last =
                segments.isEmpty() ? "" : segments.get(segments.size() - 1).toLowerCase(Locale.ROOT);
        String name = EXTENSION.matcher(last).replaceFirst("");
        String words = NO_WORD.matcher(name).replaceAll(" ").strip();
        if (words.length() > LONGEST) {
            words = words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST)));
        }
        boolean page = PAGE_EXTENSIONS.contains(last.substring(name.length()));
        return new LostAddress(page && words.length() > 3 ? words.replace(' ', '-') : "", words);
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replaceFirst(";.*", "").replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return "";
        }
    }
}
