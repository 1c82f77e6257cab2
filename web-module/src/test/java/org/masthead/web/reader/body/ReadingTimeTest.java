package org.masthead.web.reader.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTimeTest {
    @ParameterizedTest
    @CsvSource({
        "en, 'word ', 0, 1",
        "en, 'word ', 228, 1",
        "en, 'word ', 2280, 10",
        "en-GB, 'a well-kept word ', 760, 10",
        "ar, 'كلمة ', 1380, 10",
        "tlh, 'word ', 1840, 10",
        "zh, 港, 2550, 10",
        "ja, 港の, 1785, 10",
        "zh, 'word ', 1840, 10",
        "th, ท่าเรือ, 1233, 10",
        "en, '— … ! ', 9000, 1"
    })
    void wordsAreCountedOrCharactersWhereWordsAreNotWrittenApart(
            String language, String piece, int times, int minutes) {
        assertEquals(minutes, ReadingTime.minutes(piece.repeat(times), language));
    }
}
