package org.masthead.content.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG file's chunks: what its pixels and colours need stays. */
final class PngMetadata {
    private static final int SIGNATURE = 8;
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "bKGD", "pHYs", "sBIT", "acTL",
            "fcTL", "fdAT");

    private PngMetadata() {}

    static byte[] stripped(byte[] file) {
        int wayUp = wayUp(file);
        var kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, SIGNATURE);
        ByteBuffer in = ByteBuffer.wrap(file).position(SIGNATURE);
        for (String type = ""; !type.equals("IEND"); ) {
            int start = in.position();
            type = chunk(in);
            if (KEPT.contains(type)) {
                kept.write(file, start, in.position() - start);
            }
            if (type.equals("IHDR") && wayUp > 1) {
                kept.writeBytes(exif(wayUp));
            }
        }
        return kept.toByteArray();
    }

    /** EXIF's orientation; 1 when the file says nothing of it. */
    static int wayUp(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).position(SIGNATURE);
        while (in.hasRemaining()) {
            int start = in.position();
            String type = chunk(in);
            if (type.equals("eXIf")) {
                return Orientation.ofTiff(ByteBuffer.wrap(file, start + 8, in.position() - start - 12), 1);
            }
            if (type.equals("IEND")) {
                return 1;
            }
        }
        return 1;
    }

    static boolean moves(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).position(SIGNATURE);
        while (in.hasRemaining()) {
            String type = chunk(in);
            if (type.equals("acTL") || type.equals("IDAT")) {
                return type.equals("acTL");
            }
        }
        return false;
    }

    /** Passes over a chunk and says its type. */
    private static String chunk(ByteBuffer in) {
        int length = in.getInt();
        byte[] type = new byte[4];
        in.get(type);
        if (length < 0 || length > in.remaining() - 4) {
            throw new IllegalArgumentException("a chunk that is longer than the file");
        }
        in.position(in.position() + length + 4);
        return new String(type, StandardCharsets.ISO_8859_1);
    }

    private static byte[] exif(int wayUp) {
        byte[] tiff = Orientation.tiff(wayUp);
        ByteBuffer chunk = ByteBuffer.allocate(tiff.length + 12);
        chunk.putInt(tiff.length)
                .put("eXIf".getBytes(StandardCharsets.ISO_8859_1))
                .put(tiff);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, tiff.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }
}
