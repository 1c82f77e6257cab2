package org.masthead.content.media;

import com.luciad.imageio.webp.WebPReadParam;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.masthead.content.Frame;

/**
 * A picture's file, open: its size as eyes see it before a pixel is read, and any cut of it in any width, read no larger than
 * memory allows. A damaged file throws an IOException, whatever its reader threw.
 */
final class OpenPicture implements Closeable {
    /** More pixels are not decoded at once where fewer do. */
    private static final long COMFORTABLE_PIXELS = 12_000_000;
    /** What comes out, and again while it is written. */
    private static final int BYTES_SHOWN = 8;

    private static final long WORK_ROOM = 16_000_000;

    private final ImageReader reader;
    private final ImageInputStream in;
    private final String contentType;
    private final Turn turn;
    private final DecodingCost cost;
    private boolean cutShort;
    private final int storedWidth;
    private final int storedHeight;

    private OpenPicture(Path file, String contentType) throws IOException {
        this.contentType = contentType;
        byte[] content = Files.readAllBytes(file);
        turn = Turn.of(content, contentType);
        cost = DecodingCost.of(content, contentType);
        reader = Codecs.reader(contentType);
        in = new FileImageInputStream(file.toFile());
        reader.setInput(in, true, true);
        reader.addIIOReadWarningListener((which, warning) -> cutShort |= warning.contains("remature end"));
        storedWidth = reader.getWidth(0);
        storedHeight = reader.getHeight(0);
    }

    static OpenPicture of(Path file, String contentType) throws IOException {
        return guarded(() -> new OpenPicture(file, contentType));
    }

    int width() {
        return turn.isSideways() ? storedHeight : storedWidth;
    }

    int height() {
        return turn.isSideways() ? storedWidth : storedHeight;
    }

    /** The cut, upright, in sRGB, this wide or as wide as it is. */
    BufferedImage pixels(Frame.Cut cut, int width) throws IOException {
        int shownWidth = Math.min(width, cut.width());
        int shownHeight = cut.heightAt(shownWidth);
        Rectangle stored = turn.stored(cut, storedWidth, storedHeight);
        boolean sideways = turn.isSideways();
        BufferedImage read = guarded(() -> read(stored, sideways ? shownHeight : shownWidth));
        var small = new Shrinking(read, sideways ? shownHeight : shownWidth, sideways ? shownWidth : shownHeight);
        return turn.upright(small.image());
    }

    /** Whether fewer pixels came, in what was read until now, than the head announced: the rest was filled with grey. */
    boolean isCutShort() {
        return cutShort;
    }

    /** Not larger than needed: at least this wide, unless the cut itself is narrower. */
    private BufferedImage read(Rectangle region, int width) throws IOException {
        if (contentType.equals("image/webp")) {
            return readWebp(region, width);
        }
        int step = step(region, width);
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceRegion(region);
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static int step(Rectangle region, int width) {
        double pixels = (double) region.width * region.height;
        int comfortable = (int) Math.ceil(Math.sqrt(pixels / COMFORTABLE_PIXELS));
        return Math.max(1, Math.min(comfortable, region.width / Math.max(1, width)));
    }

    /** Its reader scales while it decodes, but knows no regions. */
    private BufferedImage readWebp(Rectangle region, int width) throws IOException {
        int step = step(region, width);
        var how = new WebPReadParam();
        if (step > 1) {
            how.setUseScaling(true);
            how.setScaledWidth(storedWidth / step);
            how.setScaledHeight(storedHeight / step);
        }
        BufferedImage whole = reader.read(0, how);
        double x = (double) whole.getWidth() / storedWidth;
        double y = (double) whole.getHeight() / storedHeight;
        var scaled = new Rectangle(
                (int) (region.x * x), (int) (region.y * y), Math.max(1, (int) (region.width * x)), Math.max(1, (int)
                        (region.height * y)));
        return whole.getSubimage(scaled.x, scaled.y, scaled.width, scaled.height);
    }

    /** Bytes that reading this takes at its peak, rather too many. */
    long cost(Frame.Cut cut, int width) {
        Rectangle region = turn.stored(cut, storedWidth, storedHeight);
        int shownHeight = cut.heightAt(width);
        int step = step(region, turn.isSideways() ? shownHeight : width);
        long decoded = (long) region.width * region.height / ((long) step * step);
        return cost.of((long) storedWidth * storedHeight, decoded)
                + (long) width * shownHeight * BYTES_SHOWN
                + WORK_ROOM;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T guarded(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (RuntimeException | LinkageError damaged) {
            throw new IOException("A damaged picture: " + damaged, damaged);
        }
    }
}
