package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.masthead.content.Galleries;
import org.masthead.content.StoryMaps;
import org.masthead.web.map.Cartography;
import org.masthead.web.pagecache.PageContents;
import org.masthead.web.reader.body.BodyPart;

/** Brings the story map and the gallery that an article's text points to; further ones stay links, for the page's sake. */
@RequestScoped
class ShownParts {
    @Inject
    private StoryMaps maps;

    @Inject
    private Galleries galleries;

    @Inject
    private Cartography cartography;

    @Inject
    private PageContents contents;

    List<ShownPart> of(List<BodyPart> parts) {
        List<ShownPart> shown = new ArrayList<>();
        boolean mapped = false;
        boolean pictured = false;
        for (BodyPart part : parts) {
            if (!mapped && part.kind().equals("maps")) {
                mapped = true;
                shown.add(map(part));
            } else if (!pictured && part.kind().equals("gallery")) {
                pictured = true;
                contents.arrangement();
                shown.add(
                        new ShownPart(part, null, galleries.bySlug(part.slug()).orElse(null)));
            } else {
                shown.add(ShownPart.plain(part));
            }
        }
        return shown;
    }

    private ShownPart map(BodyPart part) {
        contents.arrangement();
        contents.list();
        var drawing = maps.bySlug(part.slug()).map(cartography::brief).orElse(null);
        if (drawing != null) {
            drawing.articles().forEach(contents::article);
        }
        return new ShownPart(part, drawing, null);
    }
}
