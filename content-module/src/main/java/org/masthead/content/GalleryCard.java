package org.masthead.content;

import java.time.Instant;

/**
 * @param cover the first picture, or the film's poster; null when the gallery is empty
 * @param durationMs of all its films; 0 when unknown
 */
public record GalleryCard(
        long id,
        String slug,
        GalleryKind kind,
        String title,
        String description,
        Picture cover,
        int items,
        int durationMs,
        Instant publishedAt) {}
