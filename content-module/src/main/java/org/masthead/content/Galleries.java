package org.masthead.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.content.GalleryView.Chapter;

/** Photo stories and films; public ones only. */
public interface Galleries {
    Page<GalleryCard> newest(GalleryKind kind, int page, int size);

    Optional<GalleryView> bySlug(String slug);

    /** Those of them that are there, by their slugs, one query. */
    Map<String, GalleryView> bySlugs(Collection<String> slugs);

    /** Where a film's chapters begin, in their order; none unless something public shows it. */
    List<Chapter> chapters(long film);

    /** Newest photo stories and films for the front page, one query. */
    List<GalleryCard> latest(int each);
}
