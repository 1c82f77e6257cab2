package org.masthead.content.media;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.util.Arrays;

/**
 * A picture in fewer pixels, each the mean of those that it stands for, in sRGB. Works in strips of rows, so that it needs
 * little more memory than what comes out.
 */
final class Shrinking {
    private static final int STRIP = 64;

    private final BufferedImage source;
    private final int width;
    private final int height;
    private final boolean transparent;
    private final float[] row;
    private final float[] sum;
    private final BufferedImage result;
    private final int[] out;
    private int outRow;
    private double filled;

    /** Not larger than the source: then it is the source's size. */
    Shrinking(BufferedImage source, int width, int height) {
        this.source = source;
        this.width = Math.min(width, source.getWidth());
        this.height = Math.min(height, source.getHeight());
        transparent = source.getColorModel().hasAlpha();
        row = new float[this.width * 4];
        sum = new float[this.width * 4];
        result = new BufferedImage(
                this.width, this.height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        out = ((DataBufferInt) result.getRaster().getDataBuffer()).getData();
    }

    BufferedImage image() {
        for (int y = 0; y < source.getHeight(); y += STRIP) {
            int rows = Math.min(STRIP, source.getHeight() - y);
            int[] strip = strip(y, rows);
            for (int i = 0; i < rows; i++) {
                acrossOf(strip, i * source.getWidth());
                down();
            }
        }
        return result;
    }

    /** Rows of the source as ARGB, not premultiplied. */
    private int[] strip(int y, int rows) {
        BufferedImage part = source.getSubimage(0, y, source.getWidth(), rows);
        ColorSpace space = source.getColorModel().getColorSpace();
        if (space.getType() == ColorSpace.TYPE_GRAY) {
            return grey(part);
        }
        var plain = new BufferedImage(part.getWidth(), rows, BufferedImage.TYPE_INT_ARGB);
        if (space.isCS_sRGB()) {
            Graphics2D drawing = plain.createGraphics();
            drawing.drawImage(part, 0, 0, null);
            drawing.dispose();
        } else {
            new ColorConvertOp(null).filter(part, plain);
        }
        return ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
    }

    /** Grey as it was written: Java holds that grey is linear light, cameras do not. */
    private static int[] grey(BufferedImage part) {
        Raster raster = part.getRaster();
        int down = part.getSampleModel().getSampleSize(0) - 8;
        int[] values = raster.getSamples(0, 0, part.getWidth(), part.getHeight(), 0, (int[]) null);
        int[] alphas = raster.getNumBands() > 1
                ? raster.getSamples(0, 0, part.getWidth(), part.getHeight(), 1, (int[]) null)
                : null;
        for (int i = 0; i < values.length; i++) {
            int value = to8Bits(values[i], down);
            int alpha = alphas == null ? 255 : to8Bits(alphas[i], down);
            values[i] = alpha << 24 | value << 16 | value << 8 | value;
        }
        return values;
    }

    private static int to8Bits(int sample, int down) {
        return down >= 0 ? sample >> down : sample * 255 / ((1 << 8 + down) - 1);
    }

    /** One row of the source, as wide as the result, colours weighed by their opacity. */
    private void acrossOf(int[] pixels, int from) {
        Arrays.fill(row, 0);
        double ratio = (double) width / source.getWidth();
        double at = 0;
        for (int x = 0; x < source.getWidth(); x++) {
            double end = x + 1 == source.getWidth() ? width : (x + 1) * ratio;
            int pixel = pixels[from + x];
            int column = (int) at;
            double next = column + 1;
            if (end <= next) {
                add(column, pixel, (float) (end - at));
            } else {
                add(column, pixel, (float) (next - at));
                if (column + 1 < width) {
                    add(column + 1, pixel, (float) (end - next));
                }
            }
            at = end;
        }
    }

    private void add(int column, int pixel, float share) {
        float alpha = (pixel >>> 24) * share;
        float weight = alpha / 255;
        int i = column * 4;
        row[i] += (pixel >> 16 & 0xFF) * weight;
        row[i + 1] += (pixel >> 8 & 0xFF) * weight;
        row[i + 2] += (pixel & 0xFF) * weight;
        row[i + 3] += alpha;
    }

    /** Adds the row to the row of the result that it belongs to, or to two. */
    private void down() {
        double share = (double) height / source.getHeight();
        double here = Math.min(share, 1 - filled);
        addRow((float) here);
        filled += here;
        if (filled > 1 - 1e-9) {
            write();
            filled = share - here;
            if (filled > 1e-9) {
                addRow((float) filled);
            } else {
                filled = 0;
            }
        }
    }

    private void addRow(float share) {
        for (int i = 0; i < row.length; i++) {
            sum[i] += row[i] * share;
        }
    }

    private void write() {
        if (outRow < height) {
            for (int x = 0; x < width; x++) {
                out[outRow * width + x] = pixel(x * 4);
            }
        }
        outRow++;
        Arrays.fill(sum, 0);
    }

    private int pixel(int i) {
        float alpha = sum[i + 3];
        if (alpha < 0.5f) {
            return 0;
        }
        float opaque = 255 / alpha;
        return Math.min(255, Math.round(alpha)) << 24
                | channel(sum[i] * opaque) << 16
                | channel(sum[i + 1] * opaque) << 8
                | channel(sum[i + 2] * opaque);
    }

    private static int channel(float value) {
        return Math.max(0, Math.min(255, Math.round(value)));
    }
}
