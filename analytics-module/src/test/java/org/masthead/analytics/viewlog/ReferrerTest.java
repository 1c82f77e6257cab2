package org.masthead.analytics.viewlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferrerTest {
    private final Referrer referrer = new Referrer(Set.of("WWW.Harbour.example", "old.example"));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            https://www.Example.org/a?b#c,              example.org
            http://news.example.org:8080,               news.example.org
            https://user:secret@example.org/,           example.org
            http://[2001:db8::1]:80/,                   [2001:db8::1]
            android-app://com.example.reader/,          com.example.reader
            https://example.org?from=a,                 example.org
            https://wwww.example.org,                   wwww.example.org
            https://harbour.example/articles/a,         -
            http://www.old.example:80/,                 -
            https://sub.harbour.example/,               sub.harbour.example
            -,                                          ``
            ``,                                         ``
            /relative,                                  ``
            example.org,                                ``
            https://,                                   ``
            about:blank,                                ``
            """)
    void theHostIsToldAndTheSitesOwnAreInternal(String address, String host) {
        assertEquals(host, referrer.host(address));
    }

    @Test
    void theSitesOwnHostComesFromItsBaseAddress() {
        assertEquals(Set.of("harbour.example"), Referrer.hostsOf("https://www.Harbour.example:8443/news"));
        assertEquals(Set.of(), Referrer.hostsOf(""));
    }
}
