package org.masthead.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricsReadersTest {
    @ParameterizedTest
    @CsvSource({
        "'127.0.0.0/8, ::1', 127.0.0.1, false, true",
        "'127.0.0.0/8, ::1', 0:0:0:0:0:0:0:1, false, true",
        "'127.0.0.0/8, ::1', 127.0.0.1, true, false",
        "'127.0.0.0/8, ::1', 203.0.113.7, false, false",
        "10.0.0.0/8, 10.1.2.3, false, true",
        "10.0.0.0/8, 127.0.0.1, false, false",
        "10.0.0.0/8, localhost, false, false",
        "none, 127.0.0.1, false, false"
    })
    void whoeverIsNamedAndAsksWithoutAnotherMayRead(String from, String address, boolean forwarded, boolean may) {
        assertEquals(may, new MetricsReaders(from).mayRead(address, forwarded));
    }
}
