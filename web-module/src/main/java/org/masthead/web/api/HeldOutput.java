package org.masthead.web.api;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Consumer;

/** Keeps the first bytes back: what is no longer than that can be digested before its headers leave. */
final class HeldOutput extends FilterOutputStream {
    static final int HELD = 128 << 10;

    private final Consumer<byte[]> whole;
    private ByteArrayOutputStream held = new ByteArrayOutputStream();

    /** @param whole takes the SHA-256 of everything, if everything was held */
    HeldOutput(OutputStream out, Consumer<byte[]> whole) {
        super(out);
        this.whole = whole;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        if (held != null && held.size() + length > HELD) {
            held.writeTo(out);
            held = null;
        }
        if (held == null) {
            out.write(some, from, length);
        } else {
            held.write(some, from, length);
        }
    }

    @Override
    public void flush() throws IOException {
        if (held == null) {
            out.flush();
        }
    }

    /** Everything was written. */
    void release() throws IOException {
        if (held != null) {
            whole.accept(sha256(held.toByteArray()));
            held.writeTo(out);
            held = null;
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
