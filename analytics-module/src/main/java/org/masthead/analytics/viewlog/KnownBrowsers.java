package org.masthead.analytics.viewlog;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether an agent is built of nothing but the names of well-known browsers and people's apps. One that is not may be a
 * browser all the same: it is listed for a look, never judged by this.
 */
public final class KnownBrowsers {
    private static final Pattern PLATFORM = Pattern.compile(
            "^Mozilla/5\\.0 \\((?:Windows|Macintosh|X11|Linux|Android|iPhone|iPad|iPod|Mobile|Tablet|PlayStation|Web0S|SMART-TV"
                    + "|Nintendo|compatible; MSIE)[^)]*\\)");
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)|\\[FB[^\\]]*\\]?");
    private static final Set<String> NAMES =
            PatternFiles.lines("well-known-1.txt").stream().collect(Collectors.toUnmodifiableSet());

    private KnownBrowsers() {}

    public static boolean isOne(String agent) {
        return PLATFORM.matcher(agent).find()
                && Pattern.compile("\\s+")
                        .splitAsStream(COMMENT.matcher(agent).replaceAll(" "))
                        .map(token -> token.replaceFirst("/.*", ""))
                        .allMatch(name -> name.isEmpty() || NAMES.contains(name));
    }
}
