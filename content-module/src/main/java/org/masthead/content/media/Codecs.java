package org.masthead.content.media;

import com.luciad.imageio.webp.WebP;
import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;
import org.masthead.content.Rendition.Format;

/** The readers and writers of pictures: the JDK's own, TwelveMonkeys for JPEG with all its colours, libwebp for WebP. */
final class Codecs {
    private static final float WEBP_QUALITY = 0.78f;
    private static final float JPEG_QUALITY = 0.8f;
    private static final ImageReaderSpi JPEG = registered(new JPEGImageReaderSpi());
    private static final ImageReaderSpi WEBP = new WebPImageReaderSpi();
    private static final WebPImageWriterSpi WEBP_WRITER = new WebPImageWriterSpi();

    /** A machine for which libwebp was not built, or whose folder for temporary files runs no programs. */
    private static final boolean KNOWS_WEBP = knowsWebp();

    private Codecs() {}

    private static boolean knowsWebp() {
        try {
            return WebP.loadNativeLibrary();
        } catch (LinkageError notForThisMachine) {
            return false;
        }
    }

    /** It looks up the JDK's reader, which does its plain work, when it is registered. */
    private static ImageReaderSpi registered(ImageReaderSpi provider) {
        IIORegistry.getDefaultInstance().registerServiceProvider(provider, ImageReaderSpi.class);
        return provider;
    }

    static ImageReader reader(String contentType) throws IOException {
        return switch (contentType) {
            case "image/jpeg" -> JPEG.createReaderInstance();
            case "image/webp" -> WEBP.createReaderInstance();
            case "image/png", "image/gif" ->
                ImageIO.getImageReadersByMIMEType(contentType).next();
            default -> throw new IOException("No reader for " + contentType);
        };
    }

    /**
     * Without any metadata: no camera, no place, no name. What cannot be WebP on this machine is written otherwise: browsers
     * look at the bytes, whatever an address says of a picture.
     */
    static void write(BufferedImage image, Format wanted, Path file) throws IOException {
        Format format = possible(image, wanted, KNOWS_WEBP);
        ImageWriter writer =
                switch (format) {
                    case WEBP -> WEBP_WRITER.createWriterInstance();
                    case JPG -> ImageIO.getImageWritersByFormatName("jpeg").next();
                    case PNG -> ImageIO.getImageWritersByFormatName("png").next();
                };
        try (ImageOutputStream out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            BufferedImage written = format == Format.JPG ? opaque(image) : image;
            writer.write(null, new IIOImage(written, null, null), how(writer, format));
        } finally {
            writer.dispose();
        }
    }

    static Format possible(BufferedImage image, Format wanted, boolean knowsWebp) {
        if (wanted != Format.WEBP || knowsWebp) {
            return wanted;
        }
        return image.getColorModel().hasAlpha() ? Format.PNG : Format.JPG;
    }

    private static ImageWriteParam how(ImageWriter writer, Format format) {
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (format == Format.PNG) {
            return how;
        }
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionType(how.getCompressionTypes()[0]);
        how.setCompressionQuality(format == Format.WEBP ? WEBP_QUALITY : JPEG_QUALITY);
        if (format == Format.JPG) {
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return how;
    }

    private static BufferedImage opaque(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = opaque.createGraphics();
        drawing.drawImage(image, 0, 0, Color.WHITE, null);
        drawing.dispose();
        return opaque;
    }
}
