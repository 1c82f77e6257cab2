package org.masthead.web.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GzipTest {
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, gzip", "deflate, GZIP;q=0.5", "gzip; q=1.0, identity"})
    void isTakenWhereItIsNamed(String header) {
        assertTrue(Gzip.isTaken(header));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip; q=0.0, br", "xgzip"})
    void isNotTakenElse(String header) {
        assertFalse(Gzip.isTaken(header));
    }
}
