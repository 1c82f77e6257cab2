package org.masthead.content;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Story maps: dated places with text; public ones only. */
public interface StoryMaps {
    Optional<StoryMapView> newest();

    Optional<StoryMapView> bySlug(String slug);

    /** Those of them that are there, by their slugs, in as many queries as one takes. */
    Map<String, StoryMapView> bySlugs(Collection<String> slugs);

    Page<StoryMapView> all(int page, int size);
}
