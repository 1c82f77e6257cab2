package org.masthead.content.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What each kind of file must be before it may stay. */
final class Inspections {
    static final long PICTURE_BYTES = 25_000_000;
    static final long FILM_BYTES = 500_000_000;
    static final long CAPTIONS_BYTES = 2_000_000;
    private static final long PIXELS = 40_000_000;

    private Inspections() {}

    static KeptFile picture(Path file, String sha256, long size, DrawingRoom room) throws IOException {
        PictureHeader header = PictureHeader.of(file)
                .orElseThrow(() -> new IllegalArgumentException(
                        "This is no picture that we can read: send a JPEG, PNG, GIF, WebP or SVG file."));
        if (header.pixels() > PIXELS) {
            throw new IllegalArgumentException("This picture has more than 40 megapixels: make it smaller.");
        }
        boolean moving = moves(file, header.contentType());
        boolean stays = moving || header.contentType().equals(SvgFile.TYPE);
        PictureHeader seen = stays ? header : FirstLook.at(file, header, room);
        return new KeptFile("IMAGE", seen.contentType(), sha256, size, seen.width(), seen.height(), false, moving);
    }

    private static boolean moves(Path file, String contentType) throws IOException {
        return switch (contentType) {
            case "image/gif" -> GifBlocks.move(Files.readAllBytes(file));
            case "image/png" -> PngMetadata.moves(Files.readAllBytes(file));
            case "image/webp" -> WebpMetadata.moves(Files.readAllBytes(file));
            default -> false;
        };
    }

    static KeptFile film(Path file, String sha256, long size) throws IOException {
        return new KeptFile("FILM", filmType(head(file)), sha256, size, 0, 0, false, false);
    }

    private static String filmType(byte[] head) {
        if (head.length >= 8 && new String(head, 4, 4, StandardCharsets.US_ASCII).equals("ftyp")) {
            return "video/mp4";
        }
        if (head.length >= 4
                && Arrays.equals(Arrays.copyOf(head, 4), new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3})) {
            return "video/webm";
        }
        throw new IllegalArgumentException("This is no film that browsers can show: send an MP4 or WebM file.");
    }

    static KeptFile captions(Path file, String sha256, long size) throws IOException {
        if (!new String(head(file), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .startsWith("WEBVTT")) {
            throw new IllegalArgumentException("These are no captions: send a WebVTT file.");
        }
        return new KeptFile("CAPTIONS", "text/vtt", sha256, size, 0, 0, false, false);
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(16);
        }
    }
}
