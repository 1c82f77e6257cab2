package org.masthead.content.wordpress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One tag of a shortcode in a text: {@code [gallery ids="1,2"]}, {@code [/caption]}, {@code [audio https://…]}.
 *
 * @param bare values without a name, in their order
 * @param end index right after the closing bracket
 */
record Shortcode(String name, Map<String, String> named, List<String> bare, boolean closing, int start, int end) {
    private static final int LONGEST = 8_000;

    String attribute(String key) {
        return named.getOrDefault(key, "");
    }

    boolean hasAttributes() {
        return !named.isEmpty() || !bare.isEmpty();
    }

    /** The tag whose opening bracket stands at {@code at}; null when no tag stands there. */
    static Shortcode at(String text, int at) {
        int i = at + 1;
        boolean closing = i < text.length() && text.charAt(i) == '/';
        if (closing) {
            i++;
        }
        int nameStart = i;
        while (i < text.length() && isNameCharacter(text.charAt(i))) {
            i++;
        }
        int end = i == nameStart || !Character.isLetter(text.charAt(nameStart)) ? -1 : endOfTag(text, i);
        if (end < 0) {
            return null;
        }
        String name = text.substring(nameStart, i).toLowerCase(Locale.ROOT);
        Map<String, String> named = new LinkedHashMap<>();
        List<String> bare = new ArrayList<>();
        attributes(text.substring(i, end - 1), named, bare);
        return new Shortcode(name, named, bare, closing, at, end);
    }

    private static boolean isNameCharacter(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    /** Index after the bracket that closes the tag; -1 when a tag cannot continue like this. */
    private static int endOfTag(String text, int from) {
        if (from < text.length() && " \t\n/]=\u00a0".indexOf(text.charAt(from)) < 0) {
            return -1;
        }
        char quote = 0;
        int last = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < last; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == ']') {
                return i + 1;
            } else if (c == '[') {
                return -1;
            } else if ((c == '"' || c == '\'') && text.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        return -1;
    }

    private static void attributes(String text, Map<String, String> named, List<String> bare) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '/' && i == text.length() - 1) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && !Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '=') {
                i++;
            }
            String key = text.substring(start, i);
            if (i < text.length() && text.charAt(i) == '=' && key.matches("[\\w-]*")) {
                int valueStart = i + 1;
                i = endOfValue(text, valueStart);
                String value = unquoted(text.substring(valueStart, i));
                if (key.isEmpty()) {
                    bare.add(value);
                } else {
                    named.put(key.toLowerCase(Locale.ROOT), value);
                }
            } else {
                while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                    i++;
                }
                bare.add(unquoted(text.substring(start, i)));
            }
        }
    }

    private static int endOfValue(String text, int from) {
        if (from < text.length() && (text.charAt(from) == '"' || text.charAt(from) == '\'')) {
            int close = text.indexOf(text.charAt(from), from + 1);
            return close < 0 ? text.length() : close + 1;
        }
        int i = from;
        while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
