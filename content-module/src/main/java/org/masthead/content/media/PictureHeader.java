package org.masthead.content.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Type and size of a picture, read from its first bytes: no pixel is decoded. */
record PictureHeader(String contentType, int width, int height) {
    private static final int WEBP_HEADER = 30;

    /** Empty when the file is none of JPEG, PNG, GIF, WebP, SVG, or is damaged at its head. */
    static Optional<PictureHeader> of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(WEBP_HEADER);
        }
        if (startsWith(head, 0, 0xFF, 0xD8, 0xFF)) {
            return read("image/jpeg", "jpeg", file);
        }
        if (startsWith(head, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return read("image/png", "png", file);
        }
        if (startsWith(head, 0, 'G', 'I', 'F', '8')) {
            return read("image/gif", "gif", file);
        }
        if (startsWith(head, 0, '<') || startsWith(head, 0, 0xEF, 0xBB, 0xBF, '<')) {
            return SvgFile.size(file);
        }
        return head.length == WEBP_HEADER
                        && startsWith(head, 0, 'R', 'I', 'F', 'F')
                        && startsWith(head, 8, 'W', 'E', 'B', 'P')
                ? webp(ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN))
                : Optional.empty();
    }

    private static boolean startsWith(byte[] head, int offset, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (head.length <= offset + i || (head[offset + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<PictureHeader> read(String contentType, String format, Path file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            return sized(contentType, reader.getWidth(0), reader.getHeight(0));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static Optional<PictureHeader> webp(ByteBuffer head) {
        byte[] chunk = new byte[4];
        head.get(12, chunk);
        return switch (new String(chunk, StandardCharsets.US_ASCII)) {
            case "VP8X" -> webp(1 + int24(head, 24), 1 + int24(head, 27));
            case "VP8L" -> webp(1 + (head.getInt(21) & 0x3FFF), 1 + (head.getInt(21) >> 14 & 0x3FFF));
            case "VP8 " -> webp(head.getShort(26) & 0x3FFF, head.getShort(28) & 0x3FFF);
            default -> Optional.empty();
        };
    }

    private static Optional<PictureHeader> webp(int width, int height) {
        return sized("image/webp", width, height);
    }

    private static int int24(ByteBuffer head, int offset) {
        return head.getShort(offset) & 0xFFFF | (head.get(offset + 2) & 0xFF) << 16;
    }

    private static Optional<PictureHeader> sized(String contentType, int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new PictureHeader(contentType, width, height)) : Optional.empty();
    }

    long pixels() {
        return (long) width * height;
    }
}
