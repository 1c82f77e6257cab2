package org.masthead.content;

import java.util.Set;
import java.util.stream.IntStream;
import org.masthead.content.Rendition.Format;

/**
 * A picture as a page shows it. The file that came in is served at {@code /media/{mediaId}/{fileName}}; pages offer its
 * {@link Rendition}s, in widths from 320 to 1600 and never wider than itself.
 *
 * @param alt empty when the picture is decorative
 * @param width in pixels of the stored picture as eyes see it, 0 when unknown
 * @param placeholder the picture itself did not come with its import
 * @param focus what stays in sight when it is cut
 * @param moving it has more than one frame, and stays the file that it is
 */
public record Picture(
        long mediaId,
        String fileName,
        String alt,
        String caption,
        String credit,
        int width,
        int height,
        boolean placeholder,
        String contentType,
        String sha256,
        Focus focus,
        boolean moving) {
    private static final int[] WIDTHS = {320, 480, 640, 960, 1280, 1600};
    private static final int WIDEST = 1600;
    /** WebP ends at 16,383 pixels, patience before. */
    private static final int HIGHEST = 8000;

    private static final Set<String> DRAWN_ANEW = Set.of("image/jpeg", "image/png", "image/webp", "image/gif");

    /** Whether there are forms of it; else the file itself is shown: a drawing, a moving picture, one of unknown size. */
    public boolean hasRenditions() {
        return width > 0 && height > 0 && !moving && DRAWN_ANEW.contains(contentType);
    }

    /** The part that a frame shows, in pixels of the stored picture. */
    public Frame.Cut cut(Frame frame) {
        return frame.of(width, height, focus);
    }

    /** The widths in which it is there, ascending: those of the ladder below its own, and its own where that is not far. */
    public int[] widths(Frame frame) {
        Frame.Cut cut = cut(frame);
        long notTooHigh = Math.max(1, (long) HIGHEST * cut.width() / cut.height());
        int own = (int) Math.min(Math.min(WIDEST, cut.width()), notTooHigh);
        return IntStream.concat(IntStream.of(WIDTHS).filter(width -> width < own), IntStream.of(own))
                .toArray();
    }

    /** The narrowest form at least this wide, or the widest there is. */
    public Rendition rendition(Frame frame, int wanted, Format format) {
        int[] widths = widths(frame);
        int width = IntStream.of(widths)
                .filter(there -> there >= wanted)
                .findFirst()
                .orElse(widths[widths.length - 1]);
        return new Rendition(mediaId, hash(frame), frame, width, format);
    }

    /** Names the content together with how it is cut: another file or another focus is another address. */
    public String hash(Frame frame) {
        return RenditionHash.of(sha256, frame, frame == Frame.WHOLE ? null : focus);
    }

    /** The format for browsers that know no WebP: what may be transparent stays so. */
    public Format fallback() {
        return contentType.equals("image/png") ? Format.PNG : Format.JPG;
    }
}
