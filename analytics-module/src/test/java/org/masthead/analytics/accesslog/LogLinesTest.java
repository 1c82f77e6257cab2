package org.masthead.analytics.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogLinesTest {
    private static final String TOO_LONG = "x".repeat(LogLines.LONGEST + 1);

    @Test
    void aLineEndsWithLfOrCrLfAndTheLastMayLackIt() throws IOException {
        assertEquals(List.of("1:a@2", "2:b@5", "3:@6", "4:c@7"), read("a\nb\r\n\nc"));
        assertEquals(List.of("1:a@2"), read("a\n"));
        assertEquals(List.of(), read(""));
        assertEquals(List.of("1:@1"), read("\n"));
    }

    @Test
    void theLongestLineIsReadWhole() throws IOException {
        String longest = "x".repeat(LogLines.LONGEST);
        assertEquals(
                List.of("1:" + longest + "@" + (LogLines.LONGEST + 1), "2:a@" + (LogLines.LONGEST + 3)),
                read(longest + "\na\n"));
    }

    @Test
    void aLongerLineIsOnlyToldOf() throws IOException {
        int end = LogLines.LONGEST + 1;
        assertEquals(List.of("1:too long@" + (end + 1), "2:a@" + (end + 3)), read(TOO_LONG + "\na\n"));
        assertEquals(List.of("1:a@2", "2:too long@" + (end + 2)), read("a\n" + TOO_LONG));
        assertEquals(
                List.of("1:too long@" + 20 * end, "2:@" + (20 * end + 1)),
                read(TOO_LONG.repeat(20).substring(1) + "\n\n"));
    }

    @Test
    void itMattersNotInWhichPiecesTheBytesCome() throws IOException {
        var bytes = "one\ntwo\r\n\nthree".getBytes(StandardCharsets.US_ASCII);
        var trickle = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }
        };
        assertEquals(List.of("1:one@4", "2:two@9", "3:@10", "4:three@15"), read(trickle));
    }

    private static List<String> read(String text) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static List<String> read(InputStream in) throws IOException {
        var read = new ArrayList<String>();
        var lines = new LogLines(in, 0, 0);
        while (lines.next()) {
            String text = lines.isTooLong()
                    ? "too long"
                    : new String(lines.buffer(), lines.from(), lines.to() - lines.from(), StandardCharsets.US_ASCII);
            read.add(lines.number() + ":" + text + "@" + lines.offset());
        }
        return read;
    }
}
