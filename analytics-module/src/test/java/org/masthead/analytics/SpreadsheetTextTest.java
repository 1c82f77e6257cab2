package org.masthead.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "＋1", "－1", "＠x"})
    void aCellThatASpreadsheetWouldRunStandsBehindAnApostrophe(String text) {
        assertEquals("'" + text, SpreadsheetText.inert(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Harbour", "/harbour", "a=b", "5 - 3", "'quoted'", "Ärger am Hafen", "“Yes”"})
    void anyOtherTextStaysAsItIs(String text) {
        assertEquals(text, SpreadsheetText.inert(text));
    }
}
