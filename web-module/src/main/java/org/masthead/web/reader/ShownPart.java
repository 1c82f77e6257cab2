package org.masthead.web.reader;

import org.masthead.content.GalleryView;
import org.masthead.web.map.MapDrawing;
import org.masthead.web.reader.body.BodyPart;

/**
 * A part of an article's text as its page shows it: HTML, or a story map or gallery in its place, or a link to one.
 *
 * @param map null for anything else
 * @param gallery null for anything else
 */
public record ShownPart(BodyPart part, MapDrawing map, GalleryView gallery) {
    static ShownPart plain(BodyPart part) {
        return new ShownPart(part, null, null);
    }

    /** Whether only its link can be shown. */
    public boolean isLink() {
        return part.html().isEmpty() && map == null && gallery == null;
    }
}
