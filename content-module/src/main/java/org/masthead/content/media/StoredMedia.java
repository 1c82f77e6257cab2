package org.masthead.content.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.masthead.content.Allowed;
import org.masthead.content.MediaLibrary;
import org.masthead.content.Role;

@ApplicationScoped
class StoredMedia implements MediaLibrary {
    private MediaFiling filing;
    private MediaFiles files;

    protected StoredMedia() {}

    @Inject
    StoredMedia(MediaFiling filing, MediaFiles files) {
        this.filing = filing;
        this.files = files;
    }

    @Override
    public Optional<StoredFile> publicFile(long mediaId) {
        return files.shown(mediaId);
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
