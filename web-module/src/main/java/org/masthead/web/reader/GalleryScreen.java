package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.masthead.content.Galleries;
import org.masthead.content.GalleryCard;
import org.masthead.content.GalleryKind;
import org.masthead.content.GalleryView;
import org.masthead.content.Page;
import org.masthead.web.pagecache.PageContents;

/** Photo stories and films: the newest of both, all of one kind, or one of them. */
@Named
@RequestScoped
public class GalleryScreen {
    private static final int OF_EACH = 6;
    private static final int MORE = 4;
    private static final int SIZE = 18;

    @Inject
    private Galleries galleries;

    @Inject
    private Requested requested;

    @Inject
    private PageContents contents;

    private List<GalleryCard> latest = List.of();
    private Page<GalleryCard> page;
    private GalleryView gallery;

    public void openLatest() {
        contents.arrangement();
        latest = galleries.latest(OF_EACH);
    }

    public void openKind() {
        contents.arrangement();
        page = Screen.reached(galleries.newest(getKind(), requested.page(), SIZE));
    }

    public void openOne() {
        contents.arrangement();
        gallery = Screen.found(galleries.bySlug(requested.slug()));
        if (gallery != null) {
            latest = galleries.latest(MORE);
        }
    }

    public GalleryKind getKind() {
        return GalleryKind.valueOf(requested.slug().toUpperCase(Locale.ROOT));
    }

    public List<GalleryCard> getPhotos() {
        return ofKind(GalleryKind.PHOTO);
    }

    public List<GalleryCard> getFilms() {
        return ofKind(GalleryKind.FILM);
    }

    public Page<GalleryCard> getPage() {
        return page;
    }

    public GalleryView getGallery() {
        return gallery;
    }

    /** The newest of the same kind beside the one that is shown. */
    public List<GalleryCard> getOthers() {
        return ofKind(gallery.kind()).stream()
                .filter(card -> card.id() != gallery.id())
                .limit(MORE - 1)
                .toList();
    }

    private List<GalleryCard> ofKind(GalleryKind kind) {
        return latest.stream().filter(card -> card.kind() == kind).toList();
    }
}
