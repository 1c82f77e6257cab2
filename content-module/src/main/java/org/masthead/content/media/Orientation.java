package org.masthead.content.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The one thing of a camera's notes that a picture needs: which way is up. */
final class Orientation {
    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private Orientation() {}

    /** Which way up a file is, 1 to 8; 1 when it says nothing of it. */
    static int of(byte[] file, String contentType) {
        return switch (contentType) {
            case "image/jpeg" -> JpegMetadata.wayUp(file);
            case "image/png" -> PngMetadata.wayUp(file);
            case "image/webp" -> WebpMetadata.wayUp(file);
            default -> 1;
        };
    }

    /** @param otherwise when the segment says nothing of it */
    static int of(byte[] segment, int otherwise) {
        if (segment.length < NAME.length + 14 || segment[0] != 'E' || segment[3] != 'f') {
            return otherwise;
        }
        return ofTiff(ByteBuffer.wrap(segment, NAME.length, segment.length - NAME.length), otherwise);
    }

    static int ofTiff(ByteBuffer exif, int otherwise) {
        ByteBuffer tiff = exif.slice();
        if (tiff.limit() < 14) {
            return otherwise;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return otherwise;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int at = directory + 2; entries-- > 0 && at <= tiff.limit() - ENTRY; at += ENTRY) {
            int value = tiff.getShort(at + 8);
            if ((tiff.getShort(at) & 0xFFFF) == TAG && value >= 1 && value <= 8) {
                return value;
            }
        }
        return otherwise;
    }

    /** A whole segment that says this and nothing else. */
    static byte[] segment(int orientation) {
        byte[] tiff = tiff(orientation);
        ByteBuffer segment = ByteBuffer.allocate(tiff.length + 10);
        segment.putShort((short) 0xFFE1).putShort((short) (tiff.length + 8)).put(NAME);
        return segment.put(tiff).array();
    }

    /** The same without the name before it. */
    static byte[] tiff(int orientation) {
        ByteBuffer segment = ByteBuffer.allocate(26);
        segment.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        segment.putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1);
        segment.putShort((short) orientation).putShort((short) 0).putInt(0);
        return segment.array();
    }
}
