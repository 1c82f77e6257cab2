package org.masthead.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostAddressTest {
    @ParameterizedTest
    @CsvSource({
        "/articles/harbour-budgt, harbour-budgt, harbour budgt",
        "/2024/05/Harbour_Budget.html, harbour-budget, harbour budget",
        "/caf%C3%A9-des-arts/, café-des-arts, café des arts",
        "/articles/x;jsessionid=1, '', x",
        "/wp-login.php, '', wp login",
        "/style.css, '', style",
        "/%D9%85%DB%8C%E2%80%8C%D8%AE%D9%88%D8%A7%D9%87%D9%85, می‌خواهم, می‌خواهم",
        "/a%zz, '', ''",
        "/, '', ''",
        "/---, '', ''"
    })
    void itsLastSegmentSaysWhatItWasAbout(String path, String slug, String words) {
        assertEquals(new LostAddress(slug, words), LostAddress.of(path));
    }

    @Test
    void aVeryLongOneIsCut() {
        assertTrue(LostAddress.of("/" + "x".repeat(100_000)).words().length() <= 80);
        assertTrue(LostAddress.of("/" + "𐀀".repeat(100)).words().length() <= 160);
    }
}
