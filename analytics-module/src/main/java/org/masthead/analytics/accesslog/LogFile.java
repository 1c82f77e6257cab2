package org.masthead.analytics.accesslog;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** An access log on disk, plain or gzip (also several gzip members in a row); what it gives is always the plain text. */
public record LogFile(Path path) {
    private static final int BUFFER = 256 * 1024;

    /**
     * What the whole file is.
     *
     * @param sha256 of its plain text, in lower-case hex
     * @param bytes of its plain text
     * @param knownLines how many of its first lines are those of a content known before
     */
    public record Fingerprint(String sha256, long bytes, long lines, long knownLines) {}

    /** A content that was imported before: what a log held before it grew. */
    public record Known(String sha256, long bytes, long lines) {}

    /** @param offset in the plain text */
    public InputStream open(long offset) throws IOException {
        var file = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        try {
            InputStream plain = isGzip(file) ? new GZIPInputStream(file, BUFFER) : file;
            plain.skipNBytes(offset);
            return plain;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static boolean isGzip(InputStream file) throws IOException {
        file.mark(2);
        int magic = file.read() | file.read() << 8;
        file.reset();
        return magic == GZIPInputStream.GZIP_MAGIC;
    }

    /**
     * How its lines are written: as named, else as the first ones show.
     *
     * @throws FormatRecognition.NotRecognised a sentence for people
     */
    LogFormat format(String named) throws IOException {
        Optional<LogFormat> format = LogFormat.named(named);
        if (format.isPresent()) {
            return format.get();
        }
        try (InputStream plain = open(0)) {
            return FormatRecognition.of(plain);
        }
    }

    /** Reads the file once from end to end; a damaged or truncated gzip shows here, before anything is written. */
    public Fingerprint fingerprint(Collection<Known> known) throws IOException {
        var beginnings = new KnownBeginnings(known);
        byte[] buffer = new byte[BUFFER];
        long lines = 0;
        byte last = '\n';
        try (InputStream plain = open(0)) {
            for (int read = plain.read(buffer); read >= 0; read = plain.read(buffer)) {
                beginnings.update(buffer, read);
                lines += newlines(buffer, read);
                last = read > 0 ? buffer[read - 1] : last;
            }
        }
        return beginnings.fingerprint(last == '\n' ? lines : lines + 1);
    }

    private static int newlines(byte[] buffer, int length) {
        int count = 0;
        for (int i = 0; i < length; i++) {
            count += buffer[i] == '\n' ? 1 : 0;
        }
        return count;
    }
}
