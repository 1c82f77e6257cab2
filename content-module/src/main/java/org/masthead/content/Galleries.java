package org.masthead.content;

import java.util.List;
import java.util.Optional;

/** Photo stories and films; public ones only. */
public interface Galleries {
    Page<GalleryCard> newest(GalleryKind kind, int page, int size);

    Optional<GalleryView> bySlug(String slug);

    /** Newest photo stories and films for the front page, one query. */
    List<GalleryCard> latest(int each);
}
