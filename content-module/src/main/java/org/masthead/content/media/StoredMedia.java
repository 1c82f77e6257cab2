package org.masthead.content.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.masthead.content.Allowed;
import org.masthead.content.ImportedContent.Outcome;
import org.masthead.content.ImportedContent.Taken;
import org.masthead.content.MediaLibrary;
import org.masthead.content.Role;
import org.masthead.content.SiteTime;
import org.masthead.content.media.Shelf.Inspection;

/** The library: rows in the database, files on the shelf. A file without a row harms nobody, so the file comes first. */
@ApplicationScoped
@Transactional(dontRollbackOn = IllegalArgumentException.class)
public class StoredMedia implements MediaLibrary {
    private Shelf shelf;
    private Media media;
    private MediaFiles files;
    private SiteTime time;

    protected StoredMedia() {}

    @Inject
    StoredMedia(Shelf shelf, Media media, MediaFiles files, SiteTime time) {
        this.shelf = shelf;
        this.media = media;
        this.files = files;
        this.time = time;
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
    public long addPicture(InputStream content, NewPicture facts) throws IOException {
        KeptFile file = shelf.keep(content, Inspections.PICTURE_BYTES, Inspections::picture);
        Optional<Medium> known = media.bySource(facts);
        known.filter(Medium::placeholder).ifPresent(standIn -> standIn.hold(file));
        media.flush();
        return known.map(Medium::id).orElseGet(() -> added(facts, file).id());
    }

    @Override
    @Allowed({Role.WRITER, Role.EDITOR})
    public long addFilm(InputStream content, NewPicture facts, Long posterId, Long captionsId, int durationMs)
            throws IOException {
        Medium film = kept(content, facts, Inspections.FILM_BYTES, Inspections::film);
        film.film(posterId, captionsId, durationMs);
        media.flush();
        return film.id();
    }

    @Override
    @Allowed({Role.WRITER, Role.EDITOR})
    public long addCaptions(InputStream content, String fileName) throws IOException {
        return kept(content, named(fileName), Inspections.CAPTIONS_BYTES, Inspections::captions)
                .id();
    }

    /** A stand-in for a picture that did not come along; what is here of this source already stays. */
    public Taken placeholder(NewPicture facts) throws IOException {
        Optional<Medium> known = media.bySource(facts);
        if (known.isPresent()) {
            return new Taken(known.get().id(), known.get().fileName(), Outcome.UNCHANGED);
        }
        Medium standIn =
                kept(StandIn.png(), facts, Inspections.PICTURE_BYTES, (file, sha256, size) -> Inspections.picture(
                                file, sha256, size)
                        .asPlaceholder());
        return new Taken(standIn.id(), standIn.fileName(), Outcome.TAKEN);
    }

    private Medium kept(InputStream content, NewPicture facts, long atMost, Inspection inspection) throws IOException {
        return added(facts, shelf.keep(content, atMost, inspection));
    }

    private Medium added(NewPicture facts, KeptFile file) {
        var medium = new Medium(facts, file, time.clock().instant());
        media.add(medium);
        return medium;
    }

    private static NewPicture named(String fileName) {
        return new NewPicture(fileName, "", "", "", null, null);
    }
}
