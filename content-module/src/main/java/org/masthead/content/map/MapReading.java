package org.masthead.content.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.content.Page;
import org.masthead.content.StoryMapView;
import org.masthead.content.StoryMapView.Stop;
import org.masthead.content.StoryMaps;
import org.masthead.content.article.Cards;
import org.masthead.content.database.Database;

/** Maps and, in one more statement, their stops with the articles that are public. */
@ApplicationScoped
class MapReading implements StoryMaps {
    private static final String MAP = """
            select p.id, p.slug, p.title, p.introduction, p.published_at from content.story_map p
            where p.published_at <= content.moment()
            """;
    private static final String NEWEST = " order by p.published_at desc, p.id desc limit ? offset ?";
    private static final String STOPS =
            "select " + Cards.COLUMNS + """
            , t.map_id, t.position as stop_position, t.kind as stop_kind, t.title as stop_title, t.text as stop_text,
            t.happened_on, t.latitude, t.longitude
            from content.map_stop t left join content.public_article a on a.id = t.article_id
            """ + Cards.JOINED + " where t.map_id = any(?) order by t.map_id, t.position";

    private Database database;

    protected MapReading() {}

    @Inject
    MapReading(Database database) {
        this.database = database;
    }

    private record Placed(long map, Stop stop) {}

    @Override
    public Optional<StoryMapView> newest() {
        return withStops(database.list(MAP + NEWEST, MapReading::map, 1, 0L)).stream()
                .findFirst();
    }

    @Override
    public Optional<StoryMapView> bySlug(String slug) {
        return withStops(database.list(MAP + " and p.slug = ?", MapReading::map, slug)).stream()
                .findFirst();
    }

    @Override
    public Page<StoryMapView> all(int page, int size) {
        List<StoryMapView> maps = database.list(MAP + NEWEST, MapReading::map, size, (page - 1L) * size);
        long total =
                database.number("select count(*) from content.story_map p where p.published_at <= content.moment()");
        return new Page<>(withStops(maps), page, size, total);
    }

    private List<StoryMapView> withStops(List<StoryMapView> maps) {
        if (maps.isEmpty()) {
            return maps;
        }
        Long[] ids = maps.stream().map(StoryMapView::id).toArray(Long[]::new);
        Map<Long, List<Stop>> stops = new HashMap<>();
        database.list(STOPS, MapReading::placed, (Object) ids)
                .forEach(placed -> stops.computeIfAbsent(placed.map(), any -> new ArrayList<>())
                        .add(placed.stop()));
        return maps.stream()
                .map(map -> new StoryMapView(
                        map.id(),
                        map.slug(),
                        map.title(),
                        map.introduction(),
                        stops.getOrDefault(map.id(), List.of()),
                        map.publishedAt()))
                .toList();
    }

    private static StoryMapView map(ResultSet row) throws SQLException {
        return new StoryMapView(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("introduction"),
                List.of(),
                Database.instant(row, "published_at"));
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(
                row.getLong("map_id"),
                new Stop(
                        row.getInt("stop_position"),
                        row.getString("stop_kind"),
                        row.getString("stop_title"),
                        row.getString("stop_text"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getDouble("latitude"),
                        row.getDouble("longitude"),
                        row.getString("slug") == null ? null : Cards.card(row)));
    }
}
