package org.masthead.content.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The text search configurations that articles are indexed and found with. */
enum SearchLanguage {
    ENGLISH("en"),
    GERMAN("de"),
    FRENCH("fr"),
    SPANISH("es"),
    ARABIC("ar"),
    SIMPLE("");

    private final String code;

    SearchLanguage(String code) {
        this.code = code;
    }

    /** @param language BCP 47 */
    static SearchLanguage of(String language) {
        String primary = language.split("-")[0].toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(candidate -> candidate.code.equals(primary))
                .findFirst()
                .orElse(SIMPLE);
    }

    String configuration() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** An SQL expression that asks for the words of the parameter {@code words.typed} in each of these languages. */
    static String anyLanguage() {
        return Arrays.stream(values())
                .map(language -> "websearch_to_tsquery('" + language.configuration() + "', words.typed)")
                .collect(Collectors.joining(" || "));
    }
}
