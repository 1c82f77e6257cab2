package org.masthead.analytics.viewlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferrerKindsTest {
    private final ReferrerKinds kinds = new ReferrerKinds(
            Map.of("harbour.example", "news", "forum.harbour.example", "social", "m.facebook.com", "other"));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "google.com,              search",
        "google.de,               search",
        "google.co.uk,            search",
        "news.google.com,         news",
        "news.google.co.uk,       news",
        "mail.google.com,         other",
        "google.evil.example,     other",
        "notgoogle.com,           other",
        "l.facebook.com,          social",
        "m.facebook.com,          other",
        "t.co,                    social",
        "x.t.co,                  social",
        "co,                      other",
        "harbour.example,         news",
        "blog.harbour.example,    news",
        "forum.harbour.example,   social",
        "-,                       internal",
        "example.org,             other",
        "[2001:db8::1],           other",
    })
    void aHostBelongsToOneGroup(String host, String kind) {
        assertEquals(kind, kinds.of(host));
    }
}
