package org.masthead.content.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpegMetadataTest {
    private static final String SECRET = "51.4778N 0.0014W";

    @TempDir
    private Path folder;

    @Test
    void placeAndOwnerAndCommentsAndWhatHangsBehindAreGone() throws IOException {
        byte[] stripped =
                stripped(with(exif(ByteOrder.LITTLE_ENDIAN, 1), segment(0xFE, SECRET), segment(0xED, SECRET)));
        assertFalse(text(stripped).contains(SECRET));
        assertFalse(text(stripped).contains("Exif"));
    }

    @Test
    void notAPixelChanges() throws IOException {
        Path file = Files.write(folder.resolve("a.jpg"), with(exif(ByteOrder.BIG_ENDIAN, 1)));
        int[] before = pixels(file);
        Metadata.strip(file);
        assertArrayEquals(before, pixels(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LITTLE_ENDIAN", "BIG_ENDIAN"})
    void theWayUpStays(String order) throws IOException {
        ByteOrder byteOrder = order.startsWith("L") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        byte[] stripped = stripped(with(exif(byteOrder, 6)));
        byte[] segment = Arrays.copyOfRange(stripped, 6, 38);
        assertEquals(6, Orientation.of(segment, 1));
        assertFalse(text(stripped).contains(SECRET));
        assertArrayEquals(stripped, stripped(stripped));
    }

    @Test
    void theColourProfileStays() throws IOException {
        assertEquals(
                1,
                text(stripped(with(segment(0xE2, "ICC_PROFILE\0\1\1colours")))).split("colours").length - 1);
        assertFalse(text(stripped(with(segment(0xE2, "MPF\0" + SECRET)))).contains(SECRET));
    }

    @Test
    void otherFilesAreLeftAlone() throws IOException {
        byte[] other = "GIF89a and more".getBytes(StandardCharsets.US_ASCII);
        assertArrayEquals(other, stripped(other));
    }

    private byte[] stripped(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("x.jpg"), content);
        Metadata.strip(file);
        return Files.readAllBytes(file);
    }

    private static int[] pixels(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] with(byte[]... segments) throws IOException {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 48; y++) {
                image.setRGB(x, y, x * 4 << 16 | y * 5 << 8 | x * y & 0xFF);
            }
        }
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", jpeg);
        var whole = new ByteArrayOutputStream();
        whole.write(jpeg.toByteArray(), 0, 2);
        for (byte[] segment : segments) {
            whole.writeBytes(segment);
        }
        whole.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
        whole.writeBytes(SECRET.getBytes(StandardCharsets.US_ASCII));
        return whole.toByteArray();
    }

    private static byte[] exif(ByteOrder order, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(26).order(order);
        tiff.put((byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M'));
        tiff.put(tiff.get(0)).putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        return segment(0xE1, "Exif\0\0" + text(tiff.array()) + SECRET);
    }

    private static byte[] segment(int marker, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(bytes.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (bytes.length + 2))
                .put(bytes)
                .array();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
