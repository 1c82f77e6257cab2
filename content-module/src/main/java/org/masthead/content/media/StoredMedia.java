package org.masthead.content.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.masthead.content.Allowed;
import org.masthead.content.Focus;
import org.masthead.content.MediaLibrary;
import org.masthead.content.Picture;
import org.masthead.content.Rendition;
import org.masthead.content.Role;

@ApplicationScoped
class StoredMedia implements MediaLibrary {
    private MediaFiling filing;
    private MediaFiles files;
    private Renditions renditions;

    protected StoredMedia() {}

    @Inject
    StoredMedia(MediaFiling filing, MediaFiles files, Renditions renditions) {
        this.filing = filing;
        this.files = files;
        this.renditions = renditions;
    }

    @Override
    public Optional<StoredFile> publicFile(long mediaId) {
        return files.shown(mediaId);
    }

    @Override
    public Optional<StoredRendition> publicRendition(Rendition wanted) throws IOException {
        Picture picture = files.shownPicture(wanted.mediaId()).orElse(null);
        if (picture == null || !isThere(picture, wanted)) {
            return Optional.empty();
        }
        if (!wanted.hash().equals(picture.hash(wanted.frame()))) {
            return Optional.of(
                    new StoredRendition(picture.rendition(wanted.frame(), wanted.width(), wanted.format()), null));
        }
        Path file = renditions.file(picture, files.path(picture), wanted);
        return Optional.of(new StoredRendition(
                wanted,
                new StoredFile(
                        file, wanted.format().contentType(), wanted.hash(), Files.size(file), picture.fileName())));
    }

    /** Only the widths that pages offer, or anybody could fill the disk. A picture that changed may have others now. */
    private static boolean isThere(Picture picture, Rendition wanted) {
        return picture.hasRenditions()
                && (!wanted.hash().equals(picture.hash(wanted.frame()))
                        || IntStream.of(picture.widths(wanted.frame())).anyMatch(width -> width == wanted.width()));
    }

    @Override
    public List<Picture> pictures(Collection<Long> mediaIds) {
        return files.pictures(mediaIds);
    }

    @Override
    @Allowed({Role.WRITER, Role.EDITOR})
    @Transactional(dontRollbackOn = IllegalArgumentException.class)
    public void look(long mediaId, Focus focus) {
        filing.look(mediaId, focus);
    }

    @Override
    @Allowed({Role.WRITER, Role.EDITOR, Role.MODERATOR, Role.ANALYST})
    public Optional<StoredFile> file(long mediaId) {
        return files.any(mediaId);
    }

    @Override
    @Allowed({Role.WRITER, Role.EDITOR})
    @Transactional(dontRollbackOn = IllegalArgumentException.class)
    public long addPicture(InputStream content, NewPicture facts) throws IOException {
        return filing.picture(content, facts).id();
    }

    @Override
    @Allowed({Role.WRITER, Role.EDITOR})
    @Transactional(dontRollbackOn = IllegalArgumentException.class)
    public long addFilm(InputStream content, NewPicture facts, Long posterId, Long captionsId, int durationMs)
            throws IOException {
        Medium film = filing.file(content, facts, Inspections.FILM_BYTES, Inspections::film);
        film.film(posterId, captionsId, durationMs);
        return film.id();
    }

    @Override
    @Allowed({Role.WRITER, Role.EDITOR})
    @Transactional(dontRollbackOn = IllegalArgumentException.class)
    public long addCaptions(InputStream content, String fileName) throws IOException {
        return filing.file(content, named(fileName), Inspections.CAPTIONS_BYTES, Inspections::captions)
                .id();
    }

    private static NewPicture named(String fileName) {
        return new NewPicture(fileName, "", "", "", null, null);
    }
}
