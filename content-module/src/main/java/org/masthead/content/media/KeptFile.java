package org.masthead.content.media;

/**
 * A file that stands in the library's folder.
 *
 * @param kind IMAGE, FILM or CAPTIONS
 * @param width 0 when it has none
 */
record KeptFile(
        String kind,
        String contentType,
        String sha256,
        long size,
        int width,
        int height,
        boolean placeholder,
        boolean moving) {
    KeptFile asPlaceholder() {
        return new KeptFile(kind, contentType, sha256, size, width, height, true, moving);
    }
}
