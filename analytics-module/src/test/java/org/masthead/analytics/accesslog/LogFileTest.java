package org.masthead.analytics.accesslog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    private static final byte[] PLAIN = "one\ntwo\nthree".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @Test
    void aGzipIsTheSameContentAsItsPlainText() throws IOException {
        LogFile plain = file(PLAIN);
        LogFile gzip = file(gzip(PLAIN));
        assertEquals(plain.fingerprint(List.of()), gzip.fingerprint(List.of()));
        assertEquals(3, gzip.fingerprint(List.of()).lines());
        assertEquals(
                "4a1e67f2fe1d1cc7b31d0ca2ec441da4778203a036a77da10344c85e24ff0f92",
                file("hello\nworld\n".getBytes(StandardCharsets.US_ASCII))
                        .fingerprint(List.of())
                        .sha256());
    }

    @Test
    void severalGzipMembersInARowAreOneContent() throws IOException {
        byte[] first = gzip(Arrays.copyOf(PLAIN, 5));
        byte[] second = gzip(Arrays.copyOfRange(PLAIN, 5, PLAIN.length));
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        try (var in = file(both).open(0)) {
            assertArrayEquals(PLAIN, in.readAllBytes());
        }
    }

    @Test
    void readingGoesOnAtAnOffsetOfThePlainText() throws IOException {
        for (byte[] bytes : new byte[][] {PLAIN, gzip(PLAIN)}) {
            try (var in = file(bytes).open(4)) {
                assertEquals("two\nthree", new String(in.readAllBytes(), StandardCharsets.US_ASCII));
            }
        }
    }

    @Test
    void aTruncatedGzipFailsClearly() throws IOException {
        byte[] whole = gzip(PLAIN);
        LogFile cut = file(Arrays.copyOf(whole, whole.length - 9));
        var failure = assertThrows(EOFException.class, () -> cut.fingerprint(List.of()));
        assertTrue(AccessLogRun.sentence(failure).contains("cut off"), AccessLogRun.sentence(failure));
    }

    @Test
    void aDamagedGzipFailsClearly() throws IOException {
        byte[] damaged = gzip(PLAIN);
        damaged[damaged.length - 6] ^= 1;
        var failure = assertThrows(ZipException.class, () -> file(damaged).fingerprint(List.of()));
        assertTrue(AccessLogRun.sentence(failure).contains("damaged"), AccessLogRun.sentence(failure));
    }

    @Test
    void anEmptyFileHasNoLines() throws IOException {
        assertEquals(0, file(new byte[0]).fingerprint(List.of()).lines());
    }

    private LogFile file(byte[] content) throws IOException {
        return new LogFile(Files.write(Files.createTempFile(folder, "access", ".log"), content));
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
