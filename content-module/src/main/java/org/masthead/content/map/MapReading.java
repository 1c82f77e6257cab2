package org.masthead.content.map;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.content.Page;
import org.masthead.content.Shape;
import org.masthead.content.StoryMapView;
import org.masthead.content.StoryMapView.Ground;
import org.masthead.content.StoryMapView.GroundKind;
import org.masthead.content.StoryMapView.Kind;
import org.masthead.content.StoryMapView.Stop;
import org.masthead.content.StoryMaps;
import org.masthead.content.article.Cards;
import org.masthead.content.database.Database;
import org.masthead.content.database.Row;

/** Maps and, in one more statement each, their kinds, their stops with the articles that are public, and their ground. */
@ApplicationScoped
class MapReading implements StoryMaps {
    private static final String MAP = """
            select p.id, p.slug, p.title, p.introduction, p.world_outlines, p.published_at from content.story_map p
            where p.published_at <= content.moment()
            """;
    private static final String NEWEST = " order by p.published_at desc, p.id desc limit ? offset ?";
    private static final String STOPS =
            "select " + Cards.COLUMNS + """
            , t.map_id, t.position as stop_position, t.kind as stop_kind, t.title as stop_title, t.text as stop_text,
            t.happened_on, t.ends_on, t.latitude, t.longitude, t.shape
            from content.map_stop t left join content.public_article a on a.id = t.article_id
            """ + Cards.JOINED + " where t.map_id = any(?) order by t.map_id, t.position";

    private static final String KINDS =
            "select map_id, kind, label from content.map_kind where map_id = any(?) order by map_id, position";
    private static final String GROUND = """
            select map_id, kind, name, shape, starts_on, ends_on from content.map_ground
            where map_id = any(?) order by map_id, position
            """;

    private Database database;

    protected MapReading() {}

    @Inject
    MapReading(Database database) {
        this.database = database;
    }

    private record PartOf<T>(long map, T part) {}

    @Override
    public Optional<StoryMapView> newest() {
        return withParts(database.list(MAP + NEWEST, MapReading::map, 1, 0L)).stream()
                .findFirst();
    }

    @Override
    public Optional<StoryMapView> bySlug(String slug) {
        return withParts(database.list(MAP + " and p.slug = ?", MapReading::map, slug)).stream()
                .findFirst();
    }

    @Override
    public Page<StoryMapView> all(int page, int size) {
        List<StoryMapView> maps = database.list(MAP + NEWEST, MapReading::map, size, (page - 1L) * size);
        long total =
                database.number("select count(*) from content.story_map p where p.published_at <= content.moment()");
        return new Page<>(withParts(maps), page, size, total);
    }

    private List<StoryMapView> withParts(List<StoryMapView> maps) {
        if (maps.isEmpty()) {
            return maps;
        }
        Long[] ids = maps.stream().map(StoryMapView::id).toArray(Long[]::new);
        Map<Long, List<Kind>> kinds = parts(KINDS, MapReading::kind, ids);
        Map<Long, List<Stop>> stops = parts(STOPS, MapReading::stop, ids);
        Map<Long, List<Ground>> ground = parts(GROUND, MapReading::ground, ids);
        return maps.stream()
                .map(map -> new StoryMapView(
                        map.id(),
                        map.slug(),
                        map.title(),
                        map.introduction(),
                        kinds.getOrDefault(map.id(), List.of()),
                        stops.getOrDefault(map.id(), List.of()),
                        ground.getOrDefault(map.id(), List.of()),
                        map.worldOutlines(),
                        map.publishedAt()))
                .toList();
    }

    private <T> Map<Long, List<T>> parts(String sql, Row<T> part, Long[] maps) {
        return database.list(sql, row -> new PartOf<>(row.getLong("map_id"), part.read(row)), (Object) maps).stream()
                .collect(groupingBy(PartOf::map, mapping(PartOf::part, toList())));
    }

    private static StoryMapView map(ResultSet row) throws SQLException {
        return new StoryMapView(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("introduction"),
                List.of(),
                List.of(),
                List.of(),
                row.getBoolean("world_outlines"),
                Database.instant(row, "published_at"));
    }

    private static Kind kind(ResultSet row) throws SQLException {
        return new Kind(row.getString("kind"), row.getString("label"));
    }

    private static Stop stop(ResultSet row) throws SQLException {
        return new Stop(
                row.getInt("stop_position"),
                row.getString("stop_kind"),
                row.getString("stop_title"),
                row.getString("stop_text"),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                Shape.of(row.getString("shape")),
                row.getString("slug") == null ? null : Cards.card(row));
    }

    private static Ground ground(ResultSet row) throws SQLException {
        return new Ground(
                GroundKind.valueOf(row.getString("kind")),
                row.getString("name"),
                Shape.of(row.getString("shape")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
