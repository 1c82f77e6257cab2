package org.masthead.content.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.masthead.content.CatalogueChanged;
import org.masthead.content.Focus;
import org.masthead.content.ImportedContent.Outcome;
import org.masthead.content.ImportedContent.Taken;
import org.masthead.content.MediaLibrary.NewPicture;
import org.masthead.content.SiteTime;
import org.masthead.content.media.Shelf.Inspection;

/**
 * Files media in the caller's transaction: the file on the shelf, then the row in the database. A file without a row harms
 * nobody.
 */
@ApplicationScoped
public class MediaFiling {
    private Shelf shelf;
    private Media media;
    private SiteTime time;
    private DrawingRoom room;
    private Event<Object> events;

    protected MediaFiling() {}

    @Inject
    MediaFiling(Shelf shelf, Media media, SiteTime time, DrawingRoom room, Event<Object> events) {
        this.shelf = shelf;
        this.media = media;
        this.time = time;
        this.room = room;
        this.events = events;
    }

    /** A stand-in for a picture that did not come along; what is here of this source already stays. */
    public Taken placeholder(NewPicture facts) throws IOException {
        Optional<Medium> known = media.bySource(facts);
        if (known.isPresent()) {
            return new Taken(known.get().id(), known.get().fileName(), Outcome.UNCHANGED);
        }
        Medium standIn = file(
                StandIn.png(), facts, Inspections.PICTURE_BYTES, (file, sha256, size) -> picture(file, sha256, size)
                        .asPlaceholder());
        return new Taken(standIn.id(), standIn.fileName(), Outcome.TAKEN);
    }

    /** A picture, which takes the place of its stand-in where there is one. */
    Medium picture(InputStream content, NewPicture facts) throws IOException {
        KeptFile file = shelf.keep(content, Inspections.PICTURE_BYTES, this::picture);
        Optional<Medium> known = media.bySource(facts);
        known.filter(Medium::placeholder).ifPresent(standIn -> {
            standIn.hold(file);
            events.fire(new CatalogueChanged());
        });
        return known.orElseGet(() -> added(facts, file));
    }

    /** IllegalArgumentException when there is no such medium. */
    void look(long mediaId, Focus focus) {
        media.byId(mediaId)
                .orElseThrow(() -> new IllegalArgumentException("There is no such picture."))
                .look(focus);
        events.fire(new CatalogueChanged());
    }

    private KeptFile picture(Path file, String sha256, long size) throws IOException {
        return Inspections.picture(file, sha256, size, room);
    }

    Medium file(InputStream content, NewPicture facts, long atMost, Inspection inspection) throws IOException {
        return added(facts, shelf.keep(content, atMost, inspection));
    }

    private Medium added(NewPicture facts, KeptFile file) {
        var medium = new Medium(facts, file, time.clock().instant());
        media.add(medium);
        return medium;
    }
}
