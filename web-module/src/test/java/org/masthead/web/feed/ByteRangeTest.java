package org.masthead.web.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none|0|99|false",
                "bytes=0-|0|99|true",
                "bytes=10-19|10|19|true",
                "bytes=90-500|90|99|true",
                "bytes=-10|90|99|true",
                "bytes=-500|0|99|true",
                "bytes=0-4,10-14|0|99|false",
                "bytes=20-10|0|99|false",
                "bytes=-|0|99|false",
                "lines=1-2|0|99|false",
            })
    void aRangeIsReadAsTheBrowserMeansIt(String header, long first, long last, boolean part) {
        assertEquals(new ByteRange(first, last, part), ByteRange.of(header, 100));
    }

    @Test
    void aRangeBehindTheEndCannotBeSatisfied() {
        assertTrue(ByteRange.of("bytes=100-", 100).isUnsatisfiable());
        assertTrue(ByteRange.of("bytes=-0", 100).isUnsatisfiable());
    }
}
