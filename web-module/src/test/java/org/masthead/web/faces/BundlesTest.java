package org.masthead.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundles of all languages say the same things. */
class BundlesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/masthead/web");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fa", "fr"})
    void everyTextIsTranslatedAndTakesTheSameValues(String language) throws IOException {
        var english = texts("en");
        var translated = texts(language);
        assertEquals(english.keySet(), translated.keySet());
        english.forEach((key, text) -> assertEquals(
                new MessageFormat(text).getArgumentNames(),
                new MessageFormat(translated.get(key), locale(language)).getArgumentNames(),
                key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "es", "fa", "fr"})
    void everyCountHasAllFormsOfTheLanguage(String language) throws IOException {
        List<String> lacking = new ArrayList<>();
        texts(language).forEach((key, text) -> lacking(text, locale(language))
                .forEach(forms -> lacking.add(key + " lacks " + forms)));
        assertEquals(List.of(), lacking);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "es", "fa", "fr"})
    void everyKeyStandsOnce(String language) throws IOException {
        Set<String> seen = new HashSet<>();
        for (String line : Files.readAllLines(file(language))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String key = line.split("=", 2)[0].strip();
                assertTrue(seen.add(key), key + " stands twice");
            }
        }
    }

    @Test
    void missingFormsAreSeen() {
        assertEquals(List.of(Set.of("one")), lacking("{0, plural, =1 {a} other {# b}}", ULocale.ENGLISH));
        assertEquals(
                List.of(Set.of("few", "many", "two", "zero")),
                lacking(
                        "{0, plural, one {a} other {# {1, plural, zero{} one{} two{} few{} many{} other{}}}}",
                        locale("ar")));
        assertEquals(List.of(), lacking("{0} and {1}", locale("fa")));
    }

    private static List<Set<String>> lacking(String text, ULocale locale) {
        List<Set<String>> lacking = new ArrayList<>();
        var pattern = new MessagePattern(text);
        for (int at = 0; at < pattern.countParts(); at++) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_START && part.getArgType().hasPluralStyle()) {
                Set<String> forms =
                        new TreeSet<>(rules(locale, part.getArgType()).getKeywords());
                forms.removeAll(selectors(pattern, at));
                if (!forms.isEmpty()) {
                    lacking.add(forms);
                }
            }
        }
        return lacking;
    }

    private static PluralRules rules(ULocale locale, ArgType type) {
        return PluralRules.forLocale(locale, type == ArgType.PLURAL ? PluralType.CARDINAL : PluralType.ORDINAL);
    }

    /** Those of this argument; arguments within its messages are stepped over. */
    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> selectors = new HashSet<>();
        for (int at = start + 1; at < pattern.getLimitPartIndex(start); at++) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START) {
                at = pattern.getLimitPartIndex(at);
            }
        }
        return selectors;
    }

    private static ULocale locale(String language) {
        return ULocale.forLanguageTag(language);
    }

    private static Map<String, String> texts(String language) throws IOException {
        var bundle = new Properties();
        try (var reader = Files.newBufferedReader(file(language))) {
            bundle.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        bundle.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static Path file(String language) {
        return FOLDER.resolve(language.equals("en") ? "messages.properties" : "messages_" + language + ".properties");
    }
}
