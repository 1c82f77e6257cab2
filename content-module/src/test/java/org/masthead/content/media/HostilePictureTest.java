package org.masthead.content.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody could send: each is refused in a sentence or kept, and costs less than 256 MB for a moment. */
@EnabledOnOs(OS.LINUX)
class HostilePictureTest {
    private static final String DAMAGED = "damaged";
    private static final String TOO_MANY = "megapixels";

    @TempDir
    static Path folder;

    static Stream<Arguments> pictures() throws IOException {
        return Stream.of(
                Arguments.of(
                        "40 megapixels of nothing, 16 bits deep, in a few kilobytes", png(6_300, 6_300, 16, 6), "kept"),
                Arguments.of("a billion pixels", png(30_000, 30_000, 8, 2, 1), TOO_MANY),
                Arguments.of("more pixels announced than come", png(6_000, 6_000, 8, 2, 40), DAMAGED),
                Arguments.of("text that unpacks to a gigabyte", withBurstingText(), "kept"),
                Arguments.of(
                        "a PNG that breaks off", TestPictures.begun(TestPictures.of("png", 900, 600), 0.6), DAMAGED),
                Arguments.of("a WebP that breaks off", TestPictures.begun(TestPictures.webp(900, 600), 0.6), DAMAGED),
                Arguments.of(
                        "a GIF that breaks off", TestPictures.begun(TestPictures.of("gif", 900, 600), 0.3), DAMAGED),
                Arguments.of("a GIF larger than a wall", vastGif(), TOO_MANY),
                Arguments.of("40 megapixels in several passes", progressive(), "kept"),
                Arguments.of("a JPEG that announces a larger picture", lyingJpeg(), DAMAGED),
                Arguments.of("a JPEG of a thousand passes", manyScans(), DAMAGED),
                Arguments.of("noise after a JPEG's head", noise(), DAMAGED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void aPictureIsKeptOrRefusedAtAPrice(String what, byte[] content, String expected)
            throws IOException, InterruptedException {
        Path picture = Files.write(folder.resolve("hostile"), content);
        FilingProcess.Outcome outcome = FilingProcess.file(picture, folder);
        assertTrue(outcome.answer().contains(expected), outcome.answer());
        assertTrue(outcome.megabytes() < 256, outcome + " for " + what);
    }

    @Test
    void aPictureThatNeedsTooMuchToUnpackIsKnownByItsHead() {
        byte[] head = ByteBuffer.allocate(40)
                .put(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC2, 0, 17, 8, 24, 0, 24, 0, 3})
                .put(new byte[] {1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0})
                .put(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 12, 3})
                .array();
        DecodingCost cost = DecodingCost.of(head, "image/jpeg");
        assertEquals(6, cost.standing());
        assertTrue(DrawingRoom.holds(cost.of(30_000_000, 10_000_000)));
        assertTrue(!DrawingRoom.holds(cost.of(40_000_000, 10_000_000)));
    }

    private static byte[] png(int width, int height, int depth, int colours) throws IOException {
        return png(width, height, depth, colours, height);
    }

    private static byte[] png(int width, int height, int depth, int colours, int rows) throws IOException {
        int row = 1 + width * depth / 8 * (colours == 6 ? 4 : 3);
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(1))) {
            byte[] empty = new byte[row];
            for (int i = 0; i < rows; i++) {
                out.write(empty);
            }
        }
        var file = new ByteArrayOutputStream();
        file.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) depth)
                        .put((byte) colours)
                        .array()));
        file.writeBytes(chunk("IDAT", packed.toByteArray()));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    private static byte[] withBurstingText() throws IOException {
        byte[] png = png(30, 20, 8, 2);
        var packed = new ByteArrayOutputStream();
        packed.writeBytes("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (var out = new DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] million = new byte[1_000_000];
            for (int i = 0; i < 1_000; i++) {
                out.write(million);
            }
        }
        var file = new ByteArrayOutputStream();
        file.write(png, 0, 33);
        file.writeBytes(chunk("zTXt", packed.toByteArray()));
        file.writeBytes(chunk("iCCP", packed.toByteArray()));
        file.write(png, 33, png.length - 33);
        return file.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(data.length + 12);
        chunk.putInt(data.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(data);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, data.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }

    private static byte[] vastGif() {
        byte[] gif = TestPictures.of("gif", 30, 20);
        int picture = new String(gif, StandardCharsets.ISO_8859_1).indexOf("\u002c\0\0\0\0\u001e\0\u0014\0");
        gif[picture + 6] = (byte) 0xF0;
        gif[picture + 8] = (byte) 0xF0;
        return gif;
    }

    private static byte[] progressive() {
        return TestPictures.written(new BufferedImage(7_700, 5_190, BufferedImage.TYPE_BYTE_GRAY), "jpeg", true);
    }

    private static byte[] lyingJpeg() {
        byte[] jpeg = TestPictures.of("jpeg", 200, 100);
        int frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 6_000).putShort(frame + 7, (short) 6_000);
        return jpeg;
    }

    private static byte[] manyScans() {
        byte[] jpeg = TestPictures.progressive(200, 100);
        String text = new String(jpeg, StandardCharsets.ISO_8859_1);
        byte[] lastScan = text.substring(text.lastIndexOf("\u00ff\u00da"), text.length() - 2)
                .getBytes(StandardCharsets.ISO_8859_1);
        var file = new ByteArrayOutputStream();
        file.write(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < 1_000; i++) {
            file.writeBytes(lastScan);
        }
        file.write(jpeg, jpeg.length - 2, 2);
        return file.toByteArray();
    }

    private static byte[] noise() {
        byte[] jpeg = TestPictures.of("jpeg", 900, 600);
        new Random(7).nextBytes(jpeg);
        jpeg[0] = (byte) 0xFF;
        jpeg[1] = (byte) 0xD8;
        jpeg[2] = (byte) 0xFF;
        return jpeg;
    }
}
