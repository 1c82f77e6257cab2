package org.masthead.web.faces;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;

/** Names of the other direction in a sentence, between the signs that Unicode has for that. */
record Isolation(boolean rightToLeft) {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    Object[] of(Object[] values) {
        return Arrays.stream(values)
                .map(value -> value instanceof String text ? isolated(text) : value)
                .toArray();
    }

    List<String> of(List<String> values) {
        return values.stream().map(this::isolated).toList();
    }

    private String isolated(String text) {
        return turnsSentences(text) ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE : text;
    }

    private boolean turnsSentences(String text) {
        return rightToLeft
                ? text.codePoints()
                        .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                : Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }
}
