package org.masthead.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Pictures and films: the files stand under {@code masthead.home/media}, named by their SHA-256. */
public interface MediaLibrary {
    /** The file behind a media id when something public shows it (or a front-page topic, gallery or portrait does). */
    Optional<StoredFile> publicFile(long mediaId);

    /** The same without asking whether it is public; for staff. */
    Optional<StoredFile> file(long mediaId);

    /**
     * Keeps a file and its row; the same content is kept once on disk. Refuses (IllegalArgumentException, a sentence for
     * people) what is no picture that we can read, larger than 40 megapixels or 25 MB.
     */
    long addPicture(InputStream content, NewPicture facts) throws IOException;

    /** Keeps a film (MP4 or WebM) with its poster and WebVTT captions, each null when there is none. */
    long addFilm(InputStream content, NewPicture facts, Long posterId, Long captionsId, int durationMs)
            throws IOException;

    /** Keeps a WebVTT file. */
    long addCaptions(InputStream content, String fileName) throws IOException;

    record StoredFile(Path path, String contentType, String sha256, long size, String fileName) {}

    /** @param sourceSite and {@code sourceId}: null unless imported */
    record NewPicture(String fileName, String alt, String caption, String credit, String sourceSite, String sourceId) {}
}
