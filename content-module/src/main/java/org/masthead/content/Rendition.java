package org.masthead.content;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One form of a picture that browsers are offered. Its address holds a hash of the picture's content and of how the form is
 * made, so what stands there never changes:
 *
 * <pre>{@code
 * picture.rendition(Frame.CLASSIC, 640, Rendition.Format.WEBP).path() // /media/17/9f86d081884c7d65/640-3x2.webp
 * }</pre>
 *
 * @param hash as {@link Picture#hash(Frame)} says it; of an old address, what it was
 */
public record Rendition(long mediaId, String hash, Frame frame, int width, Format format) {
    private static final Pattern PATH = Pattern.compile(
            "/media/([1-9]\\d{0,17})/([0-9a-f]{16})/([1-9]\\d{0,3})(?:-(\\d{1,2}x\\d{1,2}))?\\.(webp|jpg|png)");

    /** How a form is written. */
    public enum Format {
        WEBP("image/webp"),
        JPG("image/jpeg"),
        PNG("image/png");

        private final String contentType;

        Format(String contentType) {
            this.contentType = contentType;
        }

        public String contentType() {
            return contentType;
        }

        String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Empty when the path is no rendition's. Whether there is such a one is another question. */
    public static Optional<Rendition> at(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String shape = parts.group(4) == null ? "" : parts.group(4);
        return Frame.named(shape)
                .map(frame -> new Rendition(
                        Long.parseLong(parts.group(1)),
                        parts.group(2),
                        frame,
                        Integer.parseInt(parts.group(3)),
                        Format.valueOf(parts.group(5).toUpperCase(Locale.ROOT))));
    }

    public String path() {
        String shape = frame == Frame.WHOLE ? "" : "-" + frame.shape();
        return "/media/" + mediaId + "/" + hash + "/" + width + shape + "." + format.extension();
    }
}
