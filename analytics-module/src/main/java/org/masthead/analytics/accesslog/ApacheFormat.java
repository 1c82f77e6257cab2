package org.masthead.analytics.accesslog;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Apache's {@code LogFormat}: the whole directive, its string in quotes, or the plain text. A directive that says
 * nothing about a view is passed over.
 */
final class ApacheFormat {
    private static final Pattern DIRECTIVE =
            Pattern.compile("\\s*(?:LogFormat|CustomLog\\s+\\S+)\\s+\"((?:\\\\.|[^\"\\\\])*)\".*", Pattern.DOTALL);
    private static final Pattern VALUE =
            Pattern.compile("%(?:%|(?:!?\\d+(?:,\\d+)*)?[<>]?(?:\\{([^}]*)\\})?(\\^?[A-Za-z]{1,2}))");
    private static final Map<Character, LogField> FIELDS = Map.of(
            'h', LogField.ADDRESS,
            'a', LogField.ADDRESS,
            'r', LogField.REQUEST,
            'm', LogField.METHOD,
            'U', LogField.TARGET,
            'q', LogField.QUERY,
            's', LogField.STATUS);
    private static final Map<String, LogField> HEADERS = Map.of(
            "referer", LogField.REFERRER,
            "user-agent", LogField.AGENT,
            "x-forwarded-for", LogField.FORWARDED,
            "x-real-ip", LogField.FORWARDED);
    private static final Map<String, LogField> TIMES = Map.of(
            "sec", LogField.TIME_SECONDS,
            "msec", LogField.TIME_MILLIS,
            "usec", LogField.TIME_MICROS,
            "%d/%b/%Y:%H:%M:%S %z", LogField.TIME_COMMON,
            "%d/%b/%Y:%T %z", LogField.TIME_COMMON,
            "%Y-%m-%dT%H:%M:%S%z", LogField.TIME_ISO,
            "%Y-%m-%d %H:%M:%S%z", LogField.TIME_ISO,
            "%FT%T%z", LogField.TIME_ISO);

    private ApacheFormat() {}

    /** @throws IllegalArgumentException a sentence for people */
    static LogTemplate read(String text) {
        Matcher directive = DIRECTIVE.matcher(text);
        String plain = (directive.matches() ? directive.group(1) : text.strip())
                .replace("\\\"", "\"")
                .replace("\\t", "\t");
        var draft = new LogTemplate.Draft();
        Matcher value = VALUE.matcher(plain);
        int at = 0;
        while (value.find(at)) {
            draft.text(plain.substring(at, value.start()));
            at = value.group(2) == null ? value.end() : value.start(2) + length(value.group(2));
            add(draft, value, plain.substring(value.start(), at));
        }
        draft.text(plain.substring(at));
        return draft.finished();
    }

    /** One letter, or a caret and two. */
    private static int length(String letters) {
        return letters.startsWith("^") ? letters.length() : 1;
    }

    private static void add(LogTemplate.Draft draft, Matcher value, String written) {
        if (value.group(2) == null) {
            draft.text("%");
            return;
        }
        char letter = value.group(2).charAt(0);
        String argument = value.group(1) == null ? "" : value.group(1);
        if (letter == 't' && argument.isEmpty()) {
            draft.text("[");
            draft.value(LogField.TIME_COMMON, written);
            draft.text("]");
        } else {
            draft.value(field(letter, argument), written);
        }
    }

    private static LogField field(char letter, String argument) {
        return switch (letter) {
            case 't' -> time(argument);
            case 'i' -> HEADERS.getOrDefault(argument.toLowerCase(Locale.ROOT), LogField.PASSED_OVER);
            default -> FIELDS.getOrDefault(letter, LogField.PASSED_OVER);
        };
    }

    private static LogField time(String argument) {
        String form = argument.replaceFirst("^(begin|end):", "");
        LogField field = TIMES.get(form);
        if (field == null) {
            throw new IllegalArgumentException(
                    "The time %{" + argument + "}t cannot be read: name one with date, time and"
                            + " offset, such as %t, %{sec}t or %{%Y-%m-%dT%H:%M:%S%z}t.");
        }
        return field;
    }
}
