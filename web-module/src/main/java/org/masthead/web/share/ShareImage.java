package org.masthead.web.share;

/**
 * The picture that stands for a page where it is shared, as {@code og:image} and cards want it.
 *
 * @param path on this site; it names the picture's content
 * @param alt what it shows
 */
public record ShareImage(String path, int width, int height, String contentType, String alt) {}
