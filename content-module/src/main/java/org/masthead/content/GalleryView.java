package org.masthead.content;

import java.time.Instant;
import java.util.List;

public record GalleryView(
        long id,
        String slug,
        GalleryKind kind,
        String title,
        String description,
        List<Item> items,
        Instant publishedAt) {
    /**
     * @param picture the picture, or the film's poster
     * @param film null for a picture
     */
    public record Item(Picture picture, Film film) {}

    /**
     * @param captionsId media id of the WebVTT captions, null when there are none
     * @param durationMs 0 when unknown
     * @param width with {@code height}: 0 when unknown
     * @param transcript plain text, paragraphs apart by an empty line; empty when there is none
     */
    public record Film(
            long mediaId,
            String fileName,
            String contentType,
            Long captionsId,
            int durationMs,
            int width,
            int height,
            String transcript,
            List<Chapter> chapters) {}

    /** @param startsMs from the film's beginning */
    public record Chapter(int startsMs, String title) {}
}
