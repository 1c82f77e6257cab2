package org.masthead.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.web.reader.ArchivePath.Precision;

class ArchivePathTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "'', ALL, none",
                "2025, YEAR, 2025-01-01",
                "2025/02, MONTH, 2025-02-01",
                "2025/02/25, DAY, 2025-02-25",
                "2024/02/29, DAY, 2024-02-29"
            })
    void anAddressNamesAPartOfTheArchive(String path, Precision precision, LocalDate day) {
        assertEquals(new ArchivePath(precision, day), ArchivePath.of(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025/02/29",
                "2025/02/30",
                "2025/13",
                "2025/00",
                "2025/2/25",
                "25",
                "20255",
                "2025/",
                "2025/02/",
                "2025/02/25/1",
                "x",
                "-2025",
                "2025-02-25",
                "٢٠٢٥",
                "2025/02/25x"
            })
    void whatIsNoDateNamesNothing(String path) {
        assertEquals(Precision.NONE, ArchivePath.of(path).precision());
    }

    @Test
    void itWritesTheSameAddressesAsItReads() {
        assertEquals("/archive/2025/02/05", ArchivePath.to(LocalDate.of(2025, 2, 5)));
        assertEquals("/archive/2025/02", ArchivePath.to(YearMonth.of(2025, 2)));
        assertEquals("/archive/0987", ArchivePath.to(Year.of(987)));
    }
}
