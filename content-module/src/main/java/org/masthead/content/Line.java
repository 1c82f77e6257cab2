package org.masthead.content;

import java.util.regex.Pattern;

/** Text as typed, made fit to keep: no control characters, no lone halves of characters, white space trimmed. */
public final class Line {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");
    private static final Pattern CONTROL_BUT_BREAKS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]+");
    private static final Pattern LONE_HALF = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    private Line() {}

    /** One line: breaks become spaces. Null counts as empty. */
    public static String of(String typed) {
        return typed == null
                ? ""
                : CONTROL.matcher(whole(typed)).replaceAll(" ").strip();
    }

    /** Several lines, breaks kept as {@code \n}. Null counts as empty. */
    public static String several(String typed) {
        return typed == null
                ? ""
                : CONTROL_BUT_BREAKS
                        .matcher(whole(typed).replace("\r\n", "\n").replace('\r', '\n'))
                        .replaceAll("")
                        .strip();
    }

    private static String whole(String typed) {
        return LONE_HALF.matcher(typed).replaceAll("\uFFFD");
    }
}
