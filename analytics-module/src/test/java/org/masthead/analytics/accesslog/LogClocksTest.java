package org.masthead.analytics.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogClocksTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-02-25T13:05:59+01:00,       2025-02-25T12:05:59Z
            2025-02-25T13:05:59-0130,        2025-02-25T14:35:59Z
            2025-02-25T13:05:59Z,            2025-02-25T13:05:59Z
            2025-02-25T13:05:59,             2025-02-25T13:05:59Z
            2025-02-25T13:05:59.999,         2025-02-25T13:05:59Z
            2025-02-25 13:05:60.1Z,          2025-02-25T13:05:59Z
            2025/02/25 13:05:59.1+01:00,     2025-02-25T12:05:59Z
            2024-02-29T00:00:00Z,            2024-02-29T00:00:00Z
            2025-01-01T00:00:00+18:59,       2024-12-31T05:01:00Z
            """)
    void anIsoTimeIsRead(String text, Instant moment) {
        assertEquals(moment.getEpochSecond(), IsoTime.epochSecond(span(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "2025-02-25",
                "2025-02-25T13:05",
                "2025-02-25T13:05:5",
                "2025-02-25x13:05:59",
                "2025-02/25T13:05:59",
                "2025/02-25T13:05:59",
                "2025.02.25T13:05:59",
                "2025-02-25T13.05:59",
                "2025-02-25T13:05.59",
                "2025-13-25T13:05:59",
                "2025-00-25T13:05:59",
                "2025-02-29T13:05:59",
                "2025-02-00T13:05:59",
                "2025-02-25T24:05:59",
                "2025-02-25T13:60:59",
                "2025-02-25T13:05:61",
                "1969-02-25T13:05:59",
                "2025-02-25T13:05:59.",
                "2025-02-25T13:05:59.Z",
                "2025-02-25T13:05:59ZZ",
                "2025-02-25T13:05:59+1",
                "2025-02-25T13:05:59+01",
                "2025-02-25T13:05:59+01:0",
                "2025-02-25T13:05:59+01:000",
                "2025-02-25T13:05:59+ab:cd",
                "2025-02-25T13:05:59+01:xx",
                "2025-02-25T13:05:59 01:00",
                "2025-02-25T13:05:59+19:00",
                "2025-02-25T13:05:59+01:60",
                "x025-02-25T13:05:59Z"
            })
    void anImpossibleIsoTimeIsNone(String text) {
        assertEquals(LogTime.IMPOSSIBLE, IsoTime.epochSecond(span(text)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1740485159,        1,       1740485159
            1740485159.999,    1,       1740485159
            1740485159.,       1,       1740485159
            1740485159123,     1000,    1740485159
            1740485159123456,  1000000, 1740485159
            0,                 1,       0
            253402300799,      1,       253402300799
            """)
    void secondsSince1970AreRead(String text, long unit, long moment) {
        assertEquals(moment, EpochTime.epochSecond(span(text), unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "-1",
                "x",
                "1x",
                "1.x",
                ".5",
                "1,5",
                "1740485159 ",
                "253402300800",
                "9999999999999999999",
                "1.2.3"
            })
    void whatIsNoNumberOfSecondsIsNone(String text) {
        assertEquals(LogTime.IMPOSSIBLE, EpochTime.epochSecond(span(text), 1));
    }

    private static Span span(String text) {
        var span = new Span();
        byte[] bytes = ("9" + text + "9").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        span.set(bytes, 1, bytes.length - 1);
        return span;
    }
}
