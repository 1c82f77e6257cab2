package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.content.Page;
import org.masthead.content.StoryMapView;
import org.masthead.content.StoryMaps;
import org.masthead.web.map.Cartography;
import org.masthead.web.map.MapDrawing;
import org.masthead.web.pagecache.PageContents;

/** Story maps: one, or all, newest first. */
@Named
@RequestScoped
public class MapScreen {
    private static final int SIZE = 12;

    @Inject
    private StoryMaps maps;

    @Inject
    private Cartography cartography;

    @Inject
    private Requested requested;

    @Inject
    private PageContents contents;

    private MapDrawing drawing;
    private Page<StoryMapView> page;
    private List<MapDrawing> drawings = List.of();

    public void openOne() {
        contents.arrangement();
        contents.list();
        var map = Screen.found(maps.bySlug(requested.slug()));
        if (map != null) {
            drawing = cartography.whole(map);
            drawing.articles().forEach(contents::article);
        }
    }

    public void openAll() {
        contents.arrangement();
        page = Screen.reached(maps.all(requested.page(), SIZE));
        drawings = page.items().stream().map(cartography::brief).toList();
    }

    public MapDrawing getDrawing() {
        return drawing;
    }

    public List<MapDrawing> getDrawings() {
        return drawings;
    }

    public Page<StoryMapView> getPage() {
        return page;
    }
}
