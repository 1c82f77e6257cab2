package org.masthead.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF/reader");
    private final Texts texts = new Texts("en");

    @Test
    void valuesAreFilledInAndCounted() {
        assertEquals("Page 2 of 7", texts.of("pager.here", 2, 7));
        assertEquals("Comments", texts.of("comments.title", 0));
        assertEquals("1 Comment", texts.of("comments.title", 1));
        assertEquals("1,200 views", texts.of("mostViewed.views", 1200L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en    | 1,234,567",
                "en-GB | 1,234,567",
                "de    | 1.234.567",
                "es    | 1.234.567",
                "ar-EG | ١٬٢٣٤٬٥٦٧",
                "fa    | ۱٬۲۳۴٬۵۶۷",
            })
    void numbersAreWrittenInTheDigitsOfTheLanguage(String language, String written) {
        assertEquals(written, new Texts(language).number(1_234_567));
    }

    @Test
    void aListIsJoinedAsTheLanguageJoinsThem() {
        assertEquals("Ada, Grace and Mary", texts.list(List.of("Ada", "Grace", "Mary")));
        assertEquals("Juan e Inés", new Texts("es").list(List.of("Juan", "Inés")));
        assertEquals("أمل وسلمى", new Texts("ar").list(List.of("أمل", "سلمى")));
    }

    @Test
    void aListComesInPiecesToo() {
        assertEquals(
                List.of(
                        new ListPiece(0, "", "Ada"),
                        new ListPiece(1, ", ", "Grace"),
                        new ListPiece(2, " and ", "Mary")),
                texts.pieces(List.of("Ada", "Grace", "Mary")));
        assertEquals(List.of(), texts.pieces(List.of()));
    }

    @Test
    void aNameOfTheOtherDirectionDoesNotTurnTheSentence() {
        assertEquals("What is Harbour?", texts.of("topic.what", "Harbour"));
        assertEquals("What is \u2068ميناء\u2069?", texts.of("topic.what", "ميناء"));
        assertTrue(new Texts("ar").of("topic.what", "Harbour").contains("\u2068Harbour\u2069"));
    }

    @Test
    void manyThreadsReadOneText() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> calls = IntStream.range(0, 2_000)
                    .mapToObj(i -> (Callable<String>) () -> i + ":" + texts.of("pager.here", i, i))
                    .toList();
            for (var answer : threads.invokeAll(calls)) {
                String[] said = answer.get().replace(",", "").split(":");
                assertEquals("Page " + said[0] + " of " + said[0], said[1]);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aLanguageThatWeHaveNoTextsForReadsEnglish() {
        assertEquals("Page 2 of 7", new Texts("fi").of("pager.here", 2, 7));
    }

    @Test
    void everyTextThatAViewNamesIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> views = Files.walk(VIEWS).filter(Files::isRegularFile)) {
            for (Path view : views.toList()) {
                var named = Pattern.compile("(?:msg\\['|text\\.of\\(')([\\w.]+[\\w])'[\\],)]")
                        .matcher(Files.readString(view));
                while (named.find()) {
                    if (!isThere(named.group(1))) {
                        missing.add(view.getFileName() + ": " + named.group(1));
                    }
                }
            }
        }
        assertTrue(missing.isEmpty(), missing::toString);
    }

    private boolean isThere(String key) {
        try {
            return !texts.of(key).isEmpty();
        } catch (java.util.MissingResourceException e) {
            return false;
        }
    }
}
