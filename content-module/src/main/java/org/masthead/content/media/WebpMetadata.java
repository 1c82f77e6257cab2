package org.masthead.content.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** A WebP file's chunks: what its pixels and colours need stays. */
final class WebpMetadata {
    private static final int HEAD = 12;
    private static final int EXIF_FLAG = 8;
    private static final int XMP_FLAG = 4;
    private static final int MOVING_FLAG = 2;
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    private WebpMetadata() {}

    static byte[] stripped(byte[] file) {
        int wayUp = wayUp(file);
        var kept = new ByteArrayOutputStream(file.length);
        ByteBuffer in = little(file).position(HEAD);
        while (in.remaining() >= 8) {
            int start = in.position();
            String type = chunk(in);
            if (KEPT.contains(type)) {
                kept.write(file, start, in.position() - start);
            }
        }
        boolean extended = startsWith(kept.toByteArray(), "VP8X");
        if (extended && wayUp > 1) {
            kept.writeBytes(exif(wayUp));
        }
        return whole(kept.toByteArray(), extended, wayUp);
    }

    private static byte[] whole(byte[] chunks, boolean extended, int wayUp) {
        ByteBuffer whole = ByteBuffer.allocate(HEAD + chunks.length).order(ByteOrder.LITTLE_ENDIAN);
        whole.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(chunks.length + 4);
        whole.put("WEBP".getBytes(StandardCharsets.ISO_8859_1)).put(chunks);
        if (extended) {
            int flags = whole.get(HEAD + 8) & ~(EXIF_FLAG | XMP_FLAG);
            whole.put(HEAD + 8, (byte) (wayUp > 1 ? flags | EXIF_FLAG : flags));
        }
        return whole.array();
    }

    /** EXIF's orientation; 1 when the file says nothing of it. */
    static int wayUp(byte[] file) {
        ByteBuffer in = little(file).position(HEAD);
        while (in.remaining() >= 8) {
            int start = in.position();
            if (chunk(in).equals("EXIF")) {
                byte[] segment = Arrays.copyOfRange(file, start + 8, in.position());
                return startsWith(segment, "Exif")
                        ? Orientation.of(segment, 1)
                        : Orientation.ofTiff(ByteBuffer.wrap(segment), 1);
            }
        }
        return 1;
    }

    static boolean moves(byte[] file) {
        return file.length > HEAD + 8
                && startsWith(Arrays.copyOfRange(file, HEAD, HEAD + 4), "VP8X")
                && (file[HEAD + 8] & MOVING_FLAG) != 0;
    }

    /** Passes over a chunk, which is filled up to an even length, and says its type. */
    private static String chunk(ByteBuffer in) {
        byte[] type = new byte[4];
        in.get(type);
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("a chunk that is longer than the file");
        }
        in.position(Math.min(in.limit(), in.position() + length + (length & 1)));
        return new String(type, StandardCharsets.ISO_8859_1);
    }

    private static ByteBuffer little(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static boolean startsWith(byte[] bytes, String name) {
        return new String(bytes, 0, Math.min(bytes.length, name.length()), StandardCharsets.ISO_8859_1).equals(name);
    }

    private static byte[] exif(int wayUp) {
        byte[] tiff = Orientation.tiff(wayUp);
        return ByteBuffer.allocate(8 + tiff.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("EXIF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(tiff.length)
                .put(tiff)
                .array();
    }
}
