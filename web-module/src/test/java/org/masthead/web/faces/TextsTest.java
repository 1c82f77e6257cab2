package org.masthead.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
