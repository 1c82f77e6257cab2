package org.masthead.content.media;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.masthead.content.Frame;

/** How a stored picture is turned before eyes see it: EXIF's eight orientations. */
enum Turn {
    NONE,
    MIRRORED,
    HALF,
    FLIPPED,
    TRANSPOSED,
    RIGHT,
    TRANSVERSED,
    LEFT;

    static Turn of(byte[] file, String contentType) {
        return values()[Orientation.of(file, contentType) - 1];
    }

    /** Width and height change places. */
    boolean isSideways() {
        return ordinal() >= TRANSPOSED.ordinal();
    }

    /** Where a cut of the seen picture lies in the stored one. */
    Rectangle stored(Frame.Cut seen, int storedWidth, int storedHeight) {
        int w = isSideways() ? seen.height() : seen.width();
        int h = isSideways() ? seen.width() : seen.height();
        int fromLeft = isSideways() ? seen.y() : seen.x();
        int fromTop = isSideways() ? seen.x() : seen.y();
        int fromRight = storedWidth - w - fromLeft;
        int fromBottom = storedHeight - h - fromTop;
        return switch (this) {
            case NONE, TRANSPOSED -> new Rectangle(fromLeft, fromTop, w, h);
            case MIRRORED -> new Rectangle(fromRight, fromTop, w, h);
            case HALF, TRANSVERSED -> new Rectangle(fromRight, fromBottom, w, h);
            case FLIPPED -> new Rectangle(fromLeft, fromBottom, w, h);
            case RIGHT -> new Rectangle(fromLeft, fromBottom, w, h);
            case LEFT -> new Rectangle(fromRight, fromTop, w, h);
        };
    }

    BufferedImage upright(BufferedImage stored) {
        if (this == NONE) {
            return stored;
        }
        int width = isSideways() ? stored.getHeight() : stored.getWidth();
        int height = isSideways() ? stored.getWidth() : stored.getHeight();
        var upright = new BufferedImage(width, height, stored.getType());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                upright.setRGB(x, y, seenAt(x, y, stored));
            }
        }
        return upright;
    }

    private int seenAt(int x, int y, BufferedImage stored) {
        int right = stored.getWidth() - 1;
        int bottom = stored.getHeight() - 1;
        return switch (this) {
            case NONE -> stored.getRGB(x, y);
            case MIRRORED -> stored.getRGB(right - x, y);
            case HALF -> stored.getRGB(right - x, bottom - y);
            case FLIPPED -> stored.getRGB(x, bottom - y);
            case TRANSPOSED -> stored.getRGB(y, x);
            case RIGHT -> stored.getRGB(y, bottom - x);
            case TRANSVERSED -> stored.getRGB(right - y, bottom - x);
            case LEFT -> stored.getRGB(right - y, x);
        };
    }
}
