package org.masthead.content.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.masthead.content.Catalogue.FilmDraft;
import org.masthead.content.Catalogue.GalleryDraft;
import org.masthead.content.Galleries;
import org.masthead.content.GalleryCard;
import org.masthead.content.GalleryKind;
import org.masthead.content.GalleryView.Chapter;
import org.masthead.content.InvalidDraft;
import org.masthead.content.TestDatabase;
import org.masthead.content.TestEntities;
import org.masthead.content.address.Addresses;
import org.masthead.content.database.Database;

class GalleriesTest {
    private static TestEntities entities;
    private static Database database;
    private static GalleryStore store;
    private static Galleries galleries;

    @BeforeAll
    static void open() {
        var source = TestDatabase.migrated("content");
        database = new Database(source);
        entities = new TestEntities("content", source);
        store = new GalleryStore(entities.manager(), new Addresses(entities.manager()));
        galleries = new GalleryReading(database);
        database.write("""
                insert into content.media (kind, file_name, content_type, sha256, byte_size, caption, poster_id)
                values ('IMAGE', 'a.jpg', 'image/jpeg', repeat('a', 64), 1, 'Its own', null),
                       ('IMAGE', 'b.jpg', 'image/jpeg', repeat('b', 64), 1, '', null),
                       ('FILM', 'f.mp4', 'video/mp4', repeat('c', 64), 1, '', 2)""");
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void severalGalleriesComeAtOnceEachWithItsOwnPictures() {
        create("First strip", GalleryKind.PHOTO, "2025-02-01T00:00:00Z", item(1, "One"), item(2, "Two"));
        create("Second strip", GalleryKind.PHOTO, "2025-02-02T00:00:00Z", item(2, "Three"));
        create("Later strip", GalleryKind.PHOTO, "2999-01-01T00:00:00Z", item(2, "Four"));
        var views = galleries.bySlugs(List.of("second-strip", "first-strip", "later-strip", "no-strip"));
        assertEquals(Set.of("first-strip", "second-strip"), views.keySet());
        assertEquals(2, views.get("first-strip").items().size());
        assertEquals("Three", views.get("second-strip").items().get(0).picture().caption());
    }

    @Test
    void aGalleryShowsItsPicturesInOrderWithItsOwnCaptions() {
        create("Lanterns", GalleryKind.PHOTO, "2025-02-01T00:00:00Z", item(2, "Here"), item(1, ""));
        var view = galleries.bySlug("lanterns").orElseThrow();
        assertEquals(
                List.of("b.jpg Here", "a.jpg Its own"),
                view.items().stream()
                        .map(item ->
                                item.picture().fileName() + " " + item.picture().caption())
                        .toList());
    }

    @Test
    void aFilmIsShownByItsPoster() {
        create("Crossing", GalleryKind.FILM, "2025-02-02T00:00:00Z", item(3, ""));
        var item = galleries.bySlug("crossing").orElseThrow().items().get(0);
        assertEquals("b.jpg", item.picture().fileName());
        assertEquals("f.mp4", item.film().fileName());
        assertEquals(
                "b.jpg",
                galleries.newest(GalleryKind.FILM, 1, 1).items().get(0).cover().fileName());
    }

    @Test
    void theFrontPageGetsTheNewestOfEachKind() {
        for (int n = 1; n <= 3; n++) {
            create("Latest photo " + n, GalleryKind.PHOTO, "2025-03-0" + n + "T00:00:00Z", item(1, ""));
            create("Latest film " + n, GalleryKind.FILM, "2025-03-0" + n + "T00:00:00Z", item(3, ""));
        }
        assertEquals(
                List.of("Latest photo 3", "Latest photo 2", "Latest film 3", "Latest film 2"),
                galleries.latest(2).stream().map(GalleryCard::title).toList());
    }

    @Test
    void draftsAndThoseToComeAreNotShown() {
        create("Draft", GalleryKind.PHOTO, null);
        create("To come", GalleryKind.PHOTO, "2999-01-01T00:00:00Z");
        assertEquals(Optional.empty(), galleries.bySlug("draft"));
        assertEquals(Optional.empty(), galleries.bySlug("to-come"));
    }

    @Test
    void savedAnewItHoldsWhatWasGivenAndNothingElse() {
        long id = create("Changing", GalleryKind.PHOTO, "2025-01-01T00:00:00Z", item(1, ""), item(2, ""));
        entities.inTransaction(() -> {
            store.save(id, draft("Changing", GalleryKind.PHOTO, "2025-01-01T00:00:00Z", item(2, "Only")));
            return null;
        });
        assertEquals(1, galleries.bySlug("changing").orElseThrow().items().size());
    }

    @Test
    void aFilmHasItsChaptersInOrderAndItsTranscript() {
        var films = new FilmStore(database);
        films.describe(
                3,
                new FilmDraft(
                        "We leave.\n\nWe arrive.", List.of(new Chapter(4000, "At sea"), new Chapter(0, "The quay"))));
        create("Crossing again", GalleryKind.FILM, "2025-02-02T00:00:00Z", item(3, ""));
        var film =
                galleries.bySlug("crossing-again").orElseThrow().items().get(0).film();
        assertEquals("We leave.\n\nWe arrive.", film.transcript());
        assertEquals(List.of(new Chapter(0, "The quay"), new Chapter(4000, "At sea")), film.chapters());
        films.describe(3, new FilmDraft("", List.of()));
        assertEquals(
                List.of(),
                galleries
                        .bySlug("crossing-again")
                        .orElseThrow()
                        .items()
                        .get(0)
                        .film()
                        .chapters());
    }

    @Test
    void aPictureHasNoChaptersAndNoTwoBeginTogether() {
        var films = new FilmStore(database);
        assertThrows(IllegalArgumentException.class, () -> films.describe(1, new FilmDraft("", List.of())));
        var both = List.of(new Chapter(0, "One"), new Chapter(0, "Two"));
        assertThrows(InvalidDraft.class, () -> films.describe(3, new FilmDraft("", both)));
    }

    @Test
    void aGalleryWithoutPicturesIsStillOne() {
        create("Bare", GalleryKind.PHOTO, "2025-01-01T00:00:00Z");
        assertEquals(List.of(), galleries.bySlug("bare").orElseThrow().items());
    }

    @Test
    void aPictureThatIsGoneIsRefusedInASentence() {
        assertThrows(InvalidDraft.class, () -> create("Gone", GalleryKind.PHOTO, null, item(99, "")));
    }

    private static long create(String title, GalleryKind kind, String published, GalleryDraft.Item... items) {
        return entities.inTransaction(() -> store.create(draft(title, kind, published, items)));
    }

    private static GalleryDraft draft(String title, GalleryKind kind, String published, GalleryDraft.Item... items) {
        return new GalleryDraft(
                "", kind, title, "", List.of(items), published == null ? null : Instant.parse(published));
    }

    private static GalleryDraft.Item item(long media, String caption) {
        return new GalleryDraft.Item(media, caption);
    }
}
