package org.masthead.content.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.masthead.content.Catalogue.StoryMapDraft;
import org.masthead.content.InvalidDraft;
import org.masthead.content.Shape;
import org.masthead.content.StoryMapView.Ground;
import org.masthead.content.StoryMapView.GroundKind;
import org.masthead.content.StoryMapView.Kind;
import org.masthead.content.StoryMapView.Stop;
import org.masthead.content.StoryMaps;
import org.masthead.content.TestDatabase;
import org.masthead.content.TestEntities;
import org.masthead.content.address.Addresses;
import org.masthead.content.database.Database;

class StoryMapsTest {
    private static TestEntities entities;
    private static Database database;
    private static MapStore store;
    private static StoryMaps maps;

    @BeforeAll
    static void open() {
        var source = TestDatabase.migrated("content");
        database = new Database(source);
        entities = new TestEntities("content", source);
        store = new MapStore(entities.manager(), new Addresses(entities.manager()));
        maps = new MapReading(database);
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void theNewestMapComesWithItsStopsInOrder() {
        create("The flood", "2025-01-01T00:00:00Z", stop("Mole"), stop("Old quay"));
        create("The storm", "2025-01-02T00:00:00Z", stop("Lighthouse"), stop("Sluice"));
        var newest = maps.newest().orElseThrow();
        assertEquals("The storm", newest.title());
        assertEquals(
                List.of("Lighthouse", "Sluice"),
                newest.stops().stream().map(Stop::title).toList());
        assertEquals(LocalDate.of(1953, 2, 1), newest.stops().get(0).happenedOn());
        assertEquals("The flood", maps.all(1, 2).items().get(1).title());
    }

    @Test
    void severalMapsComeAtOnceEachWithItsOwnStops() {
        create("East side", "2025-01-01T00:00:00Z", stop("Mole"), stop("Quay"));
        create("West side", "2025-01-01T00:00:00Z", stop("Gate"));
        var views = maps.bySlugs(List.of("west-side", "east-side", "no-side"));
        assertEquals(Set.of("east-side", "west-side"), views.keySet());
        assertEquals(2, views.get("east-side").stops().size());
        assertEquals("Gate", views.get("west-side").stops().get(0).title());
    }

    @Test
    void anArticleStandsAtItsStopOnlyWhileItIsPublic() {
        long map = create("With article", "2024-01-01T00:00:00Z", stop("Gate"));
        database.write("insert into content.article (slug, headline) values ('linked', 'Linked')");
        database.write(
                "update content.map_stop set article_id = (select id from content.article where slug = 'linked')"
                        + " where map_id = ?",
                map);
        assertNull(maps.bySlug("with-article").orElseThrow().stops().get(0).article());
        database.write("update content.article set state = 'PUBLISHED', starts_at = now(), published_at = now()");
        assertEquals(
                "Linked",
                maps.bySlug("with-article")
                        .orElseThrow()
                        .stops()
                        .get(0)
                        .article()
                        .headline());
    }

    @Test
    void aPlaceThatIsNowhereIsRefused() {
        assertThrows(
                InvalidDraft.class,
                () -> create("Nowhere", null, new Stop(1, "", "Pole", "", null, null, 91, 0, null, null)));
        assertThrows(
                InvalidDraft.class,
                () -> create("Nowhere", null, new Stop(1, "", "Nan", "", null, null, Double.NaN, 0, null, null)));
    }

    @Test
    void linesAndAreasComeBackWithTheirDates() {
        var line = Shape.of("{\"type\": \"LineString\", \"coordinates\": [[3.9, 51.5], [4.1, 51.6]]}");
        create(
                "Dikes",
                "2024-03-01T00:00:00Z",
                new Stop(1, "dike", "Sea dike", "", day("1953-02-01"), day("1958-06-30"), 51.5, 3.9, line, null));
        Stop stop = maps.bySlug("dikes").orElseThrow().stops().get(0);
        assertEquals(Shape.Kind.LINE, stop.shape().kind());
        assertArrayEquals(
                new double[] {3.9, 51.5, 4.1, 51.6}, stop.shape().paths().get(0));
        assertEquals(day("1958-06-30"), stop.endsOn());
    }

    @Test
    void aMapKeepsItsLegendAndTheGroundBelow() {
        var land = Shape.of("{\"type\":\"Polygon\",\"coordinates\":[[[3,51],[4,51],[4,52],[3,51]]]}");
        var draft = new StoryMapDraft(
                "",
                "Polder",
                "",
                List.of(new Kind("dike", "Dikes"), new Kind("gate", "Sluice gates")),
                List.of(),
                List.of(new Ground(GroundKind.LAND, "Walcheren", land, null, day("1944-10-03"))),
                false,
                Instant.EPOCH);
        long id = entities.inTransaction(() -> store.create(draft));
        var view = maps.bySlug("polder").orElseThrow();
        assertEquals(draft.kinds(), view.kinds());
        assertEquals("Walcheren", view.ground().get(0).name());
        assertEquals(day("1944-10-03"), view.ground().get(0).until());
        assertFalse(view.worldOutlines());
        entities.inTransaction(() -> {
            store.save(id, draft("Polder", Instant.EPOCH));
            return id;
        });
        assertEquals(List.of(), maps.bySlug("polder").orElseThrow().ground());
    }

    @Test
    void whatEndsBeforeItBeganIsRefused() {
        var stop = new Stop(1, "", "Pier", "", day("2020-01-02"), day("2020-01-01"), 51, 3, null, null);
        assertThrows(InvalidDraft.class, () -> create("Backwards", null, stop));
    }

    @Test
    void aLegendNamesAKindOnce() {
        var draft = new StoryMapDraft(
                "", "Twice", "", List.of(new Kind("a", "A"), new Kind("a", "B")), List.of(), List.of(), true, null);
        assertThrows(InvalidDraft.class, () -> entities.inTransaction(() -> store.create(draft)));
    }

    private static long create(String title, String published, Stop... stops) {
        return entities.inTransaction(
                () -> store.create(draft(title, published == null ? null : Instant.parse(published), stops)));
    }

    private static StoryMapDraft draft(String title, Instant published, Stop... stops) {
        return new StoryMapDraft("", title, "", List.of(), List.of(stops), List.of(), true, published);
    }

    private static Stop stop(String title) {
        return new Stop(1, "flood", title, "Water.", day("1953-02-01"), null, 51.5, 3.9, null, null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
