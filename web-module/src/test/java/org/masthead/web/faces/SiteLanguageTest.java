package org.masthead.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Startup;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteLanguageTest {
    @ParameterizedTest
    @CsvSource({"en,en,en-GB", "en-US,en,en-US", "ar,ar,ar", "ar-EG,ar,ar-EG", "FA,fa,fa", "de-AT,de,de-AT"})
    void aLanguageMayNameItsCountry(String asked, String tag, String locale) {
        var language = new SiteLanguage(asked);
        assertEquals(tag, language.tag());
        assertEquals(locale, language.locale().toLanguageTag());
        assertEquals(List.of(), saidAtStart(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "", "english", "e!", "de_DE"})
    void aLanguageWithoutTextsIsSaidInOneSentenceAndReadsEnglish(String asked) {
        var language = new SiteLanguage(asked);
        assertEquals("en", language.tag());
        assertEquals(
                List.of("masthead.language is \"" + asked
                        + "\", but there are texts for ar, de, en, es, fa, fr only: the site speaks English."),
                saidAtStart(language));
    }

    @Test
    void arabicAndPersianRunFromRightToLeft() {
        assertTrue(new SiteLanguage("ar").isRightToLeft());
        assertTrue(new SiteLanguage("fa-AF").isRightToLeft());
        assertFalse(new SiteLanguage("fr").isRightToLeft());
    }

    private static List<String> saidAtStart(SiteLanguage language) {
        List<String> said = new ArrayList<>();
        var listener = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                said.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var log = Logger.getLogger(SiteLanguage.class.getName());
        log.addHandler(listener);
        try {
            language.started(new Startup());
        } finally {
            log.removeHandler(listener);
        }
        return said;
    }
}
