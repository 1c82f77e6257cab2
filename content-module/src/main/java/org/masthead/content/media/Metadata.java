package org.masthead.content.media;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes out of a picture's file what readers are not to know: place, camera, owner, comments. What eyes see stays, the way up
 * included. Read here and not by a library, because a library unpacks what is packed, and that may be made to burst.
 */
final class Metadata {
    private static final int HEAD = 12;

    private Metadata() {}

    /** Other files are left alone. A picture that breaks off is refused: IllegalArgumentException, a sentence for people. */
    static void strip(Path file) throws IOException {
        String name = name(file);
        if (name.isEmpty()) {
            return;
        }
        try {
            byte[] content = Files.readAllBytes(file);
            Files.write(
                    file,
                    switch (name) {
                        case "JPEG" -> JpegMetadata.stripped(content);
                        case "PNG" -> PngMetadata.stripped(content);
                        default -> WebpMetadata.stripped(content);
                    });
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException brokenOff) {
            throw new IllegalArgumentException(
                    "This " + name + " file is damaged: save it anew and send it again.", brokenOff);
        }
    }

    private static String name(Path file) throws IOException {
        byte[] head;
        try (var content = Files.newInputStream(file)) {
            head = content.readNBytes(HEAD);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00ff\u00d8")) {
            return "JPEG";
        }
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return "PNG";
        }
        return text.startsWith("RIFF") && text.endsWith("WEBP") ? "WebP" : "";
    }
}
