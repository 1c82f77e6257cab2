package org.masthead.web.pagecache;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** How a kept page is sent, the best first. */
enum Encoding {
    BROTLI("br") {
        @Override
        byte[] encode(byte[] plain) throws IOException {
            Brotli4jLoader.ensureAvailability();
            return Encoder.compress(plain, new Encoder.Parameters().setQuality(6));
        }
    },
    GZIP("gzip") {
        @Override
        byte[] encode(byte[] plain) throws IOException {
            var bytes = new ByteArrayOutputStream(plain.length / 3);
            try (var gzip = new GZIPOutputStream(bytes)) {
                gzip.write(plain);
            }
            return bytes.toByteArray();
        }
    },
    IDENTITY("identity") {
        @Override
        byte[] encode(byte[] plain) {
            return plain;
        }
    };

    final String token;

    Encoding(String token) {
        this.token = token;
    }

    abstract byte[] encode(byte[] plain) throws IOException;

    byte[] of(byte[] plain) {
        try {
            return encode(plain);
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

    /** Brotli is native code; where it does not load, gzip does. */
    private static class BrotliHere {
        static final boolean IS = Brotli4jLoader.isAvailable();
    }
}
