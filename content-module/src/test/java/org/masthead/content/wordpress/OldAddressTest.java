package org.masthead.content.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://old.example/2013/03/15/quay/, /2013/03/15/quay",
        "http://www.old.example/?p=17, /?p=17",
        "http://old.example/blog/?page_id=2#top, /blog?page_id=2",
        "https://old.example/quay/?utm_source=x, /quay",
        "https://old.example//greek/%ce%b5%CF%80-2/, /greek/%CE%B5%CF%80-2",
        "https://old.example/επίπεδο, /%CE%B5%CF%80%CE%AF%CF%80%CE%B5%CE%B4%CE%BF",
        "https://old.example/%7Ejohn/a%20b, /~john/a%20b",
        "https://old.example, /",
        "/about/, /about"
    })
    void oneKeyStandsForEveryWayToWriteAnAddress(String written, String key) {
        assertEquals(key, OldAddress.of(written).orElseThrow().key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#top", "mailto:a@b.example", "data:image/png;base64,xx", "about", "javascript:x()"})
    void whatIsNoAddressOnTheWebIsNone(String written) {
        assertEquals(Optional.empty(), OldAddress.of(written));
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.old.example/blog/a, true",
        "https://OLD.example/blog, true",
        "/blog/a, true",
        "https://old.example/blogger, false",
        "https://old.example/, false",
        "https://other.example/blog/a, false"
    })
    void aSiteEndsWhereItsPathEnds(String address, boolean on) {
        OldAddress site = OldAddress.of("https://old.example/blog/").orElseThrow();
        assertEquals(on, OldAddress.of(address).orElseThrow().isOn(site));
    }

    @Test
    void aQueryTellsPagesApartOnlyByTheirId() {
        assertTrue(OldAddress.of("https://a.example/?p=5&x=1")
                .orElseThrow()
                .postId()
                .isPresent());
        assertFalse(OldAddress.of("https://a.example/?replytocom=5")
                .orElseThrow()
                .postId()
                .isPresent());
    }
}
