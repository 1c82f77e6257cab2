package org.masthead.web.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** One of a few words among the parameters. */
final class Choice {
    private Choice() {}

    static <E extends Enum<E>> E of(Class<E> words, String parameter, String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word(word).equals(text))
                .findFirst()
                .orElseThrow(() -> new ValidationProblem(
                        parameter,
                        (text.isEmpty() ? "It is missing." : "“" + text + "” is not known.") + " Send one of: "
                                + all(words) + "."));
    }

    private static String all(Class<? extends Enum<?>> words) {
        return Arrays.stream(words.getEnumConstants()).map(Choice::word).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
