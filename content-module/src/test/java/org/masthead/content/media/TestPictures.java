package org.masthead.content.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.masthead.content.Rendition.Format;

/** Pictures of four fields: red and green above, blue and white below. */
final class TestPictures {
    static final int RED = 0xFFDC1E1E;
    static final int GREEN = 0xFF1EB41E;
    static final int BLUE = 0xFF1E1EDC;
    static final int WHITE = 0xFFF0F0F0;

    private TestPictures() {}

    static BufferedImage fields(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        Graphics2D drawing = image.createGraphics();
        fill(drawing, RED, 0, 0, width / 2, height / 2);
        fill(drawing, GREEN, width / 2, 0, width - width / 2, height / 2);
        fill(drawing, BLUE, 0, height / 2, width / 2, height - height / 2);
        fill(drawing, WHITE, width / 2, height / 2, width - width / 2, height - height / 2);
        drawing.dispose();
        return image;
    }

    private static void fill(Graphics2D drawing, int colour, int x, int y, int width, int height) {
        drawing.setColor(new Color(colour));
        drawing.fillRect(x, y, width, height);
    }

    static byte[] of(String format, int width, int height) {
        return written(fields(width, height, BufferedImage.TYPE_INT_RGB), format, false);
    }

    static byte[] progressive(int width, int height) {
        return written(fields(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", true);
    }

    static byte[] written(BufferedImage image, String format, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (progressive) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static byte[] webp(int width, int height) {
        try {
            Path file = Files.createTempFile("picture", ".webp");
            try {
                Codecs.write(fields(width, height, BufferedImage.TYPE_INT_RGB), Format.WEBP, file);
                return Files.readAllBytes(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JPEG with EXIF's orientation in front. */
    static byte[] turned(byte[] jpeg, int orientation) {
        var turned = new ByteArrayOutputStream();
        turned.write(jpeg, 0, 2);
        turned.writeBytes(Orientation.segment(orientation));
        turned.write(jpeg, 2, jpeg.length - 2);
        return turned.toByteArray();
    }

    /** The JPEG with a colour profile in which red and blue have changed places. */
    static byte[] redIsBlue(byte[] jpeg) {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        String names = new String(profile, StandardCharsets.ISO_8859_1);
        profile[names.indexOf("rXYZ")] = 'b';
        profile[names.indexOf("bXYZ")] = 'r';
        var whole = new ByteArrayOutputStream();
        whole.write(jpeg, 0, 2);
        whole.writeBytes(ByteBuffer.allocate(4)
                .putShort((short) 0xFFE2)
                .putShort((short) (profile.length + 16))
                .array());
        whole.writeBytes("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1));
        whole.writeBytes(profile);
        whole.write(jpeg, 2, jpeg.length - 2);
        return whole.toByteArray();
    }

    static byte[] begun(byte[] file, double share) {
        return Arrays.copyOf(file, (int) (file.length * share));
    }
}
