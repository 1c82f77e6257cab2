package org.masthead.content.map;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

/** Maps, their stops with the articles that are public, and what frames them (kinds and ground): three statements. */
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

    private static final String FRAME = """
            select map_id, position, kind, label as name, null as shape, null::date as starts_on, null::date as ends_on,
            true as is_kind from content.map_kind where map_id = any(?)
            union all
            select map_id, position, kind, name, shape, starts_on, ends_on, false from content.map_ground
            where map_id = any(?)
            order by map_id, position
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
        return Optional.ofNullable(bySlugs(List.of(slug)).get(slug));
    }

    @Override
    public Map<String, StoryMapView> bySlugs(Collection<String> slugs) {
        return slugs.isEmpty()
                ? Map.of()
                : withParts(database.list(
                                MAP + " and p.slug = any(?)", MapReading::map, (Object) slugs.toArray(String[]::new)))
                        .stream()
                        .collect(toMap(StoryMapView::slug, Function.identity()));
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
        Map<Long, List<Stop>> stops = parts(STOPS, MapReading::stop, (Object) ids);
        Map<Long, List<Record>> frames = parts(FRAME, MapReading::kindOrGround, ids, ids);
        return maps.stream()
                .map(map -> new StoryMapView(
                        map.id(),
                        map.slug(),
                        map.title(),
                        map.introduction(),
                        only(Kind.class, frames.get(map.id())),
                        stops.getOrDefault(map.id(), List.of()),
                        only(Ground.class, frames.get(map.id())),
                        map.worldOutlines(),
                        map.publishedAt()))
                .toList();
    }

    private <T> Map<Long, List<T>> parts(String sql, Row<T> part, Object... maps) {
        return database.list(sql, row -> new PartOf<>(row.getLong("map_id"), part.read(row)), maps).stream()
                .collect(groupingBy(PartOf::map, mapping(PartOf::part, toList())));
    }

    private static <T> List<T> only(Class<T> type, List<Record> parts) {
        return parts == null
                ? List.of()
                : parts.stream().filter(type::isInstance).map(type::cast).toList();
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

    private static Record kindOrGround(ResultSet row) throws SQLException {
        return row.getBoolean("is_kind") ? new Kind(row.getString("kind"), row.getString("name")) : ground(row);
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
