package org.masthead.analytics.traffic;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests what passes; leaves what it writes to open. */
final class Digested extends FilterOutputStream {
    private final MessageDigest digest = sha256();
    private long bytes;

    Digested(OutputStream out) {
        super(out);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(byte[] text) {
        return HexFormat.of().formatHex(sha256().digest(text));
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        out.write(some, from, length);
        digest.update(some, from, length);
        bytes += length;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    long bytes() {
        return bytes;
    }

    /** In hexadecimal; nothing may be written after. */
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
