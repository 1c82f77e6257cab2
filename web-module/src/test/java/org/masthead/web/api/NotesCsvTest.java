package org.masthead.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesCsvTest {
    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "+1, '''+1'", "-1, '''-1'", "@SUM(A1), '''@SUM(A1)'", "a=b, a=b", "'', ''"})
    void whatASpreadsheetWouldRunIsNeutralised(String cell, String harmless) {
        assertEquals(harmless, NotesCsv.harmless(cell));
    }
}
