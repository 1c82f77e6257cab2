package org.masthead.content.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.masthead.content.Catalogue.StoryMapDraft;
import org.masthead.content.InvalidDraft;
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
        assertEquals(2, maps.all(1, 10).total());
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
        assertThrows(InvalidDraft.class, () -> create("Nowhere", null, new Stop(1, "", "Pole", "", null, 91, 0, null)));
        assertThrows(
                InvalidDraft.class,
                () -> create("Nowhere", null, new Stop(1, "", "Nan", "", null, Double.NaN, 0, null)));
    }

    private static long create(String title, String published, Stop... stops) {
        Instant at = published == null ? null : Instant.parse(published);
        return entities.inTransaction(() -> store.create(new StoryMapDraft("", title, "", List.of(stops), at)));
    }

    private static Stop stop(String title) {
        return new Stop(1, "flood", title, "Water.", LocalDate.of(1953, 2, 1), 51.5, 3.9, null);
    }
}
