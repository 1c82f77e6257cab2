package org.masthead.content;

import java.util.Optional;

/** Story maps: dated places with text; public ones only. */
public interface StoryMaps {
    Optional<StoryMapView> newest();

    Optional<StoryMapView> bySlug(String slug);

    Page<StoryMapView> all(int page, int size);
}
