package org.masthead.content.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes out of a JPEG file what readers are not to know: place, camera, owner, comments, and whatever hangs behind the
 * picture. Colours (ICC, Adobe) and the way up stay; not a pixel changes.
 */
final class JpegMetadata {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int EXIF = 0xE1;
    private static final int COLOUR_PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;

    private final ByteBuffer in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int wayUp = 1;

    private JpegMetadata(byte[] file) {
        in = ByteBuffer.wrap(file);
    }

    /** Other files are left alone. A JPEG that breaks off is refused: IllegalArgumentException, a sentence for people. */
    static void strip(Path file) throws IOException {
        if (!isJpeg(file)) {
            return;
        }
        try {
            Files.write(file, new JpegMetadata(Files.readAllBytes(file)).stripped());
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException brokenOff) {
            throw new IllegalArgumentException("This JPEG file is damaged: save it anew and send it again.", brokenOff);
        }
    }

    private static boolean isJpeg(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            byte[] head = content.readNBytes(2);
            return head.length == 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == START;
        }
    }

    private byte[] stripped() {
        in.getShort();
        for (int marker = marker(); marker != END; marker = marker()) {
            byte[] segment = segment();
            if (marker == EXIF) {
                wayUp = Orientation.of(segment, wayUp);
            }
            if (isKept(marker, segment)) {
                write(marker, segment);
            }
            if (marker == SCAN) {
                copyScan();
            }
        }
        return assembled();
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

    private byte[] assembled() {
        var whole = new ByteArrayOutputStream(kept.size() + 64);
        whole.write(0xFF);
        whole.write(START);
        if (wayUp > 1) {
            whole.writeBytes(Orientation.segment(wayUp));
        }
        whole.writeBytes(kept.toByteArray());
        whole.write(0xFF);
        whole.write(END);
        return whole.toByteArray();
    }
}
