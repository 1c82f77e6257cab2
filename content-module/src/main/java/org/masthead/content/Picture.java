package org.masthead.content;

/**
 * A picture as a page shows it, served at {@code /media/{mediaId}/{fileName}}.
 *
 * @param alt empty when the picture is decorative
 * @param width in pixels of the stored picture, 0 when unknown
 * @param placeholder the picture itself did not come with its import
 */
public record Picture(
        long mediaId,
        String fileName,
        String alt,
        String caption,
        String credit,
        int width,
        int height,
        boolean placeholder) {}
