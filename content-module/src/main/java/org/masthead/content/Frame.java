package org.masthead.content;

import java.util.Arrays;
import java.util.Optional;

/** What part of a picture a place shows: all of it, or the largest cut of a shape around its focus. */
public enum Frame {
    WHOLE(0, 0),
    WIDE(16, 9),
    CLASSIC(3, 2),
    SQUARE(1, 1),
    UPRIGHT(4, 5),
    /** 1200 by 630, as other sites show links. */
    SHARE(40, 21);

    private final int across;
    private final int down;

    Frame(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /** As addresses name it: {@code 3x2}, empty for the whole. */
    public String shape() {
        return this == WHOLE ? "" : across + "x" + down;
    }

    public static Optional<Frame> named(String shape) {
        return Arrays.stream(values())
                .filter(frame -> frame.shape().equals(shape))
                .findFirst();
    }

    /** The largest cut of this shape that keeps the focus as near to its middle as the edges allow. */
    public Cut of(int width, int height, Focus focus) {
        if (this == WHOLE) {
            return new Cut(0, 0, width, height);
        }
        int cutWidth = (int) Math.max(1, Math.min(width, Math.round((double) height * across / down)));
        int cutHeight = (int) Math.max(1, Math.min(height, Math.round((double) cutWidth * down / across)));
        return new Cut(start(width, cutWidth, focus.x()), start(height, cutHeight, focus.y()), cutWidth, cutHeight);
    }

    private static int start(int whole, int cut, int hundredths) {
        int wanted = (int) Math.round(whole * hundredths / 100.0 - cut / 2.0);
        return Math.max(0, Math.min(whole - cut, wanted));
    }

    /** A part of a picture, in its pixels. */
    public record Cut(int x, int y, int width, int height) {
        /** How high it is when it is shown this wide. */
        public int heightAt(int shownWidth) {
            return (int) Math.max(1, Math.round((double) height * shownWidth / width));
        }
    }
}
