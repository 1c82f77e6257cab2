package org.masthead.web.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "",
                "//",
                "/articles/caf%C3%A9",
                "/a/../b",
                "/a/./b",
                "/articles/100%25",
                "/a%2Fb",
                "/*",
                "/a+b;c=d"
            })
    void whatTheServerCanReadGoesOn(String path) {
        assertTrue(RequestTarget.isReadable(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/%zz",
                "/%",
                "/%4",
                "/a%",
                "/%00",
                "/a%00b",
                "/%ff",
                "/%c3",
                "/%c0%af",
                "/%ed%a0%80",
                "/..",
                "/%2e%2e/x",
                "/a/../../b",
                "/a%5cb",
                "/a\\b",
                "/\u00e9"
            })
    void brokenEscapesZeroBytesWhatIsNoUtf8AndStepsOutOfTheSiteDoNot(String path) {
        assertFalse(RequestTarget.isReadable(path));
    }

    @ParameterizedTest
    @CsvSource({
        "/metrics, metrics",
        "/metrics/base, metrics",
        "//metrics, metrics",
        "/./metrics;a=b, metrics",
        "/a/../metrics, metrics",
        "/%6Detrics, metrics",
        "/articles/metrics, articles",
        "/, ''",
        "*, ''"
    })
    void theFirstSegmentIsWhatTheServerWillTakeItFor(String path, String first) {
        assertEquals(first, RequestTarget.first(path));
    }
}
