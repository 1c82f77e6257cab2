package org.masthead.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Pictures and films: the files stand under {@code masthead.home/media}, named by their SHA-256. */
public interface MediaLibrary {
    /** The file behind a media id when something public shows it (or a front-page topic, gallery or portrait does). */
    Optional<StoredFile> publicFile(long mediaId);

    /** The same without asking whether it is public; for staff. */
    Optional<StoredFile> file(long mediaId);

    /**
     * A form of a picture that something public shows, made when it is first asked for. Empty when nothing public shows it,
     * or it has no such form.
     *
     * @throws IOException when the picture's file is damaged; the file itself can still be shown
     * @throws RenditionsBusy when too many are being made: ask again
     */
    Optional<StoredRendition> publicRendition(Rendition wanted) throws IOException;

    /** What pages need to show these pictures, in one statement; without those that are none. Whether they may is the page's question. */
    List<Picture> pictures(Collection<Long> mediaIds);

    /** What stays in sight where the picture is cut. Its cut forms get other addresses. */
    void look(long mediaId, Focus focus);

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

    /**
     * @param file null when the picture stands elsewhere now: {@code rendition} says where
     */
    record StoredRendition(Rendition rendition, StoredFile file) {}

    record StoredFile(Path path, String contentType, String sha256, long size, String fileName) {}

    /** @param sourceSite and {@code sourceId}: null unless imported */
    record NewPicture(String fileName, String alt, String caption, String credit, String sourceSite, String sourceId) {}
}
