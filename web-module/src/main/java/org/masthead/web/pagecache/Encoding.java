package org.masthead.web.pagecache;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** How a kept page is sent, the best first. */
enum Encoding {
    BROTLI("br") {
        @Override
        byte[] encode(byte[] plain, Effort effort) throws IOException {
            Brotli4jLoader.ensureAvailability();
            return Encoder.compress(plain, new Encoder.Parameters().setQuality(effort == Effort.QUICK ? 6 : 11));
        }
    },
    GZIP("gzip") {
        @Override
        byte[] encode(byte[] plain, Effort effort) throws IOException {
            var bytes = new ByteArrayOutputStream(plain.length / 3);
            try (var gzip = new Gzip(bytes, effort)) {
                gzip.write(plain);
            }
            return bytes.toByteArray();
        }
    },
    IDENTITY("identity") {
        @Override
        byte[] encode(byte[] plain, Effort effort) {
            return plain;
        }
    };

    /** How long to look for the fewest bytes. */
    enum Effort {
        /** For a page that a reader waits for. */
        QUICK,
        /** For what is sent to every reader, as it is. */
        THOROUGH
    }

    final String token;

    Encoding(String token) {
        this.token = token;
    }

    abstract byte[] encode(byte[] plain, Effort effort) throws IOException;

    byte[] of(byte[] plain, Effort effort) {
        try {
            return encode(plain, effort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The best one that the header takes; {@link #IDENTITY} when none is named. */
    static Encoding accepted(String header) {
        if (header == null) {
            return IDENTITY;
        }
        if (BrotliHere.IS && takes(header, BROTLI.token)) {
            return BROTLI;
        }
        return takes(header, GZIP.token) ? GZIP : IDENTITY;
    }

    private static boolean takes(String header, String token) {
        for (String item : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = item.split(";");
            if (parts[0].strip().equals(token)) {
                return parts.length < 2 || !parts[1].replace(" ", "").matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    private static class Gzip extends GZIPOutputStream {
        Gzip(OutputStream out, Effort effort) throws IOException {
            super(out);
            def.setLevel(effort == Effort.QUICK ? Deflater.DEFAULT_COMPRESSION : Deflater.BEST_COMPRESSION);
        }
    }

    /** Brotli is native code; where it does not load, gzip does. */
    private static class BrotliHere {
        static final boolean IS = Brotli4jLoader.isAvailable();
    }
}
