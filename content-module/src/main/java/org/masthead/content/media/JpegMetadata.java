package org.masthead.content.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Takes out of a JPEG file what readers are not to know: place, camera, owner, comments, and whatever hangs behind the
 * picture. Colours (ICC, Adobe) and the way up stay; not a pixel changes.
 */
final class JpegMetadata {
    /** Each scan passes over the whole picture anew when it is decoded. */
    private static final int MOST_SCANS = 100;

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int EXIF = 0xE1;
    private static final int COLOUR_PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;

    private final ByteBuffer in;
    private final ByteArrayOutputStream kept;
    private int scans;

    private JpegMetadata(byte[] file) {
        in = ByteBuffer.wrap(file);
        kept = new ByteArrayOutputStream(file.length);
    }

    static byte[] stripped(byte[] file) {
        return new JpegMetadata(file).stripped();
    }

    /** EXIF's orientation; 1 when the file says nothing of it. */
    static int wayUp(byte[] file) {
        var head = new JpegMetadata(file);
        head.in.getShort();
        int wayUp = 1;
        for (int marker = head.marker(); marker != END && marker != SCAN; marker = head.marker()) {
            byte[] segment = head.segment();
            if (marker == EXIF) {
                wayUp = Orientation.of(segment, wayUp);
            }
        }
        return wayUp;
    }

    private byte[] stripped() {
        begin(wayUp(in.array()));
        in.getShort();
        for (int marker = marker(); marker != END; marker = marker()) {
            byte[] segment = segment();
            if (isKept(marker, segment)) {
                write(marker, segment);
            }
            if (marker == SCAN) {
                scans++;
                if (scans > MOST_SCANS) {
                    throw new IllegalArgumentException("more scans than any camera or program writes");
                }
                copyScan();
            }
        }
        kept.write(0xFF);
        kept.write(END);
        return kept.toByteArray();
    }

    private void begin(int orientation) {
        kept.write(0xFF);
        kept.write(START);
        if (orientation > 1) {
            kept.writeBytes(Orientation.segment(orientation));
        }
    }

    private int marker() {
        int found = in.get() & 0xFF;
        if (found != 0xFF) {
            throw new IllegalArgumentException("no marker where one must be");
        }
        while (found == 0xFF) {
            found = in.get() & 0xFF;
        }
        return found;
    }

    private byte[] segment() {
        int length = (in.getShort() & 0xFFFF) - 2;
        if (length < 0) {
            throw new IllegalArgumentException("a segment of no length");
        }
        byte[] segment = new byte[length];
        in.get(segment);
        return segment;
    }

    private static boolean isKept(int marker, byte[] segment) {
        return switch (marker) {
            case COMMENT -> false;
            case COLOUR_PROFILE -> startsWith(segment, "ICC_PROFILE");
            case ADOBE -> startsWith(segment, "Adobe");
            default -> marker <= 0xE0 || marker > 0xEF;
        };
    }

    private static boolean startsWith(byte[] segment, String name) {
        return new String(segment, 0, Math.min(segment.length, name.length()), StandardCharsets.US_ASCII).equals(name);
    }

    private void write(int marker, byte[] segment) {
        kept.write(0xFF);
        kept.write(marker);
        kept.write(segment.length + 2 >> 8);
        kept.write(segment.length + 2);
        kept.writeBytes(segment);
    }

    /** Up to the next marker that is neither a stuffed byte nor a restart. */
    private void copyScan() {
        int from = in.position();
        while (true) {
            if ((in.get() & 0xFF) == 0xFF) {
                int next = in.get(in.position()) & 0xFF;
                if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                    in.position(in.position() - 1);
                    kept.write(in.array(), from, in.position() - from);
                    return;
                }
            }
        }
    }
}
