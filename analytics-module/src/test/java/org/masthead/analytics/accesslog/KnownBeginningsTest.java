package org.masthead.analytics.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownBeginningsTest {
    private static final byte[] TEXT = "one\ntwo\nthree\nfour\n".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 19, 100})
    void theLongestKnownBeginningIsFoundHoweverTheTextComes(int blocks) {
        LogFile.Known one = known("one\n", 1);
        LogFile.Known two = known("one\ntwo\n", 2);
        LogFile.Known other = known("one\nTWO\n", 2);
        LogFile.Known longer = known("one\ntwo\nthree\nfour\nfive\n", 5);
        assertEquals(0, read(blocks, List.of()).knownLines());
        assertEquals(0, read(blocks, List.of(other, longer)).knownLines());
        assertEquals(1, read(blocks, List.of(one, other)).knownLines());
        assertEquals(2, read(blocks, List.of(two, one, other, longer)).knownLines());
        assertEquals(
                4,
                read(blocks, List.of(two, known("one\ntwo\nthree\nfour\n", 4))).knownLines());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100})
    void theDigestIsThatOfTheWholeText(int blocks) {
        LogFile.Fingerprint print = read(blocks, List.of(known("one\n", 1)));
        assertEquals(read(100, List.of()).sha256(), print.sha256());
        assertEquals(TEXT.length, print.bytes());
        assertEquals(4, print.lines());
    }

    private static LogFile.Known known(String text, long lines) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var beginnings = new KnownBeginnings(List.of());
        beginnings.update(bytes, bytes.length);
        return new LogFile.Known(beginnings.fingerprint(lines).sha256(), bytes.length, lines);
    }

    private static LogFile.Fingerprint read(int block, List<LogFile.Known> known) {
        var beginnings = new KnownBeginnings(known);
        for (int at = 0; at < TEXT.length; at += block) {
            byte[] part = Arrays.copyOfRange(TEXT, at, Math.min(TEXT.length, at + block));
            beginnings.update(Arrays.copyOf(part, 200), part.length);
        }
        return beginnings.fingerprint(4);
    }
}
