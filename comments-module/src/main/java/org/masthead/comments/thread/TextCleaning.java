package org.masthead.comments.thread;

import java.util.regex.Pattern;

/** Makes typed text storable without changing what it says: it is shown literally, so markup is left as it is. */
final class TextCleaning {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{C}\\s\\u115F\\u1160\\u2800\\u3164\\uFFA0]+");
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\x{D800}-\\x{DFFF}]|[\\uFFFE\\uFFFF]");

    private TextCleaning() {}

    /** One line: every run of white space is a space. */
    static String line(String text) {
        return lines(text).replaceAll("\\s+", " ").strip();
    }

    /** Several lines: ends of line are {@code \\n}, none at either end, never more than two in a row. */
    static String lines(String text) {
        String even = text.replace("\r\n", "\n").replace('\r', '\n');
        return CONTROL.matcher(even).replaceAll("").strip().replaceAll("\n{3,}", "\n\n");
    }

    /** Whether there is something that no page can show: control characters, halves of characters. */
    static boolean hasControls(String text) {
        return CONTROL.matcher(text.replace("\r", "")).find();
    }

    /** Whether a reader would see nothing at all. */
    static boolean looksEmpty(String text) {
        return INVISIBLE.matcher(text).replaceAll("").isEmpty();
    }
}
