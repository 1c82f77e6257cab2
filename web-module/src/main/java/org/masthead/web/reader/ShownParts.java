package org.masthead.web.reader;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masthead.content.Galleries;
import org.masthead.content.GalleryView;
import org.masthead.content.StoryMapView;
import org.masthead.content.StoryMaps;
import org.masthead.web.map.Cartography;
import org.masthead.web.map.MapDrawing;
import org.masthead.web.pagecache.PageContents;
import org.masthead.web.reader.body.BodyPart;

/**
 * Brings the story maps and galleries that an article's text points to, all at once. Each is shown where it is first pointed
 * to; what stands there once more, is not there, or is one too many for a page, stays a link.
 */
@RequestScoped
class ShownParts {
    private static final String MAP = "maps";
    private static final String GALLERY = "gallery";
    private static final int MOST = 12;

    @Inject
    private StoryMaps maps;

    @Inject
    private Galleries galleries;

    @Inject
    private Cartography cartography;

    @Inject
    private PageContents contents;

    List<ShownPart> of(List<BodyPart> parts) {
        Set<String> mapped = slugs(MAP, parts);
        Set<String> pictured = slugs(GALLERY, parts);
        if (mapped.isEmpty() && pictured.isEmpty()) {
            return parts.stream().map(ShownPart::plain).toList();
        }
        contents.arrangement();
        Map<String, StoryMapView> shownMaps = maps.bySlugs(mapped);
        Map<String, GalleryView> shownGalleries = galleries.bySlugs(pictured);
        List<ShownPart> shown = new ArrayList<>();
        for (BodyPart part : parts) {
            if (part.kind().equals(MAP) && mapped.remove(part.slug())) {
                shown.add(new ShownPart(part, drawing(shownMaps.get(part.slug())), null));
            } else if (part.kind().equals(GALLERY) && pictured.remove(part.slug())) {
                shown.add(new ShownPart(part, null, filled(shownGalleries.get(part.slug()))));
            } else {
                shown.add(ShownPart.plain(part));
            }
        }
        return shown;
    }

    private static Set<String> slugs(String kind, List<BodyPart> parts) {
        return parts.stream()
                .filter(part -> part.kind().equals(kind))
                .map(BodyPart::slug)
                .distinct()
                .limit(MOST)
                .collect(toCollection(LinkedHashSet::new));
    }

    private MapDrawing drawing(StoryMapView map) {
        if (map == null) {
            return null;
        }
        contents.list();
        MapDrawing drawing = cartography.brief(map);
        drawing.articles().forEach(contents::article);
        return drawing;
    }

    private static GalleryView filled(GalleryView gallery) {
        return gallery == null || gallery.items().isEmpty() ? null : gallery;
    }
}
