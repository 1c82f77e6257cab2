package org.masthead.content.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.masthead.content.Catalogue;
import org.masthead.content.Catalogue.AuthorDraft;
import org.masthead.content.Catalogue.SectionDraft;
import org.masthead.content.Catalogue.TopicDraft;
import org.masthead.content.CatalogueChanged;
import org.masthead.content.InvalidDraft;
import org.masthead.content.Named;
import org.masthead.content.RecordedEvents;
import org.masthead.content.TestDatabase;
import org.masthead.content.TestEntities;
import org.masthead.content.address.Addresses;
import org.masthead.content.author.AuthorPages;
import org.masthead.content.author.Authors;
import org.masthead.content.database.Database;
import org.masthead.content.gallery.FilmStore;
import org.masthead.content.gallery.GalleryStore;
import org.masthead.content.map.MapStore;
import org.masthead.content.section.SectionPages;
import org.masthead.content.section.Sections;
import org.masthead.content.tag.Tags;
import org.masthead.content.topic.TopicPages;
import org.masthead.content.topic.Topics;

class CatalogueTest {
    private static final List<Object> EVENTS = new ArrayList<>();
    private static TestEntities entities;
    private static Database database;
    private static Catalogue catalogue;

    @BeforeAll
    static void open() {
        var source = TestDatabase.migrated("content");
        database = new Database(source);
        entities = new TestEntities("content", source);
        var manager = entities.manager();
        var addresses = new Addresses(manager);
        catalogue = new CatalogueDesk(
                new Sections(manager, addresses),
                new Authors(manager, addresses),
                new Tags(manager, addresses),
                new Topics(manager, addresses),
                new GalleryStore(manager, addresses),
                new FilmStore(database),
                new MapStore(manager, addresses),
                addresses,
                new RecordedEvents(EVENTS));
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void aSectionKnowsItsWayFromTheTopAndWhatStandsBelow() {
        long news = make(() -> catalogue.createSection(new SectionDraft(null, "", "News", "", 1)));
        long local = make(() -> catalogue.createSection(new SectionDraft(news, "", "Local News", "Of the bay", 1)));
        long harbour = make(() -> catalogue.createSection(new SectionDraft(local, "", "Harbour", "", 1)));
        var view = new SectionPages(database).at("local-news").orElseThrow();
        assertEquals("Of the bay", view.description());
        assertEquals(List.of(named(news, "news", "News"), named(local, "local-news", "Local News")), view.path());
        assertEquals(List.of(named(harbour, "harbour", "Harbour")), view.children());
        assertTrue(EVENTS.contains(new CatalogueChanged()));
    }

    @Test
    void aSectionCannotStandBelowItself() {
        long above = make(() -> catalogue.createSection(new SectionDraft(null, "", "Above", "", 1)));
        long below = make(() -> catalogue.createSection(new SectionDraft(above, "", "Below", "", 1)));
        InvalidDraft refused = assertThrows(
                InvalidDraft.class,
                () -> run(() -> catalogue.saveSection(above, new SectionDraft(below, "above", "Above", "", 1))));
        assertEquals(Set.of("parentId"), refused.problems().keySet());
    }

    @Test
    void anAuthorsAddressIsMadeOfTheName() {
        make(() -> catalogue.createAuthor(new AuthorDraft("", "Inès Aït-Lahcen", "Writes of the sea.", "", null)));
        assertEquals(
                "Writes of the sea.",
                new AuthorPages(database).at("ines-ait-lahcen").orElseThrow().biography());
    }

    @Test
    void aNamelessAuthorIsRefused() {
        assertThrows(
                InvalidDraft.class, () -> make(() -> catalogue.createAuthor(new AuthorDraft("", " ", "", "", null))));
    }

    @Test
    void topicsStandInTheirOrderThoseInFocusFirst() {
        make(() -> catalogue.createTopic(new TopicDraft("", "Past", "", null, false, 1)));
        make(() -> catalogue.createTopic(new TopicDraft("", "Second", "", null, true, 2)));
        long first = make(() -> catalogue.createTopic(new TopicDraft("", "First", "", null, true, 3)));
        run(() -> catalogue.saveTopic(first, new TopicDraft("first", "First", "What it is.", null, true, 1)));
        var topics = new TopicPages(database);
        assertEquals(
                List.of("First", "Second", "Past"),
                topics.all().stream().map(topic -> topic.name()).toList());
        assertEquals("What it is.", topics.at("first").orElseThrow().definition());
        assertEquals(1, topics.inFocus(1, 100).size());
    }

    @Test
    void aTagOfTheSameNameIsTheSameTag() {
        long tag = make(() -> catalogue.tag("Fishing", "Boats and nets"));
        assertEquals(tag, make(() -> catalogue.tag("FISHING", "")));
    }

    @Test
    void aRedirectLeadsOnlyToPathsOfThisSite() {
        run(() -> catalogue.redirect("/?cat=3", "/sections/news"));
        assertThrows(InvalidDraft.class, () -> run(() -> catalogue.redirect("/x", "https://elsewhere.example/")));
        assertThrows(InvalidDraft.class, () -> run(() -> catalogue.redirect("/x", "//elsewhere.example/")));
    }

    private static Named named(long id, String slug, String name) {
        return new Named(id, slug, name);
    }

    private static <T> T make(Supplier<T> work) {
        return entities.inTransaction(work);
    }

    private static void run(Runnable work) {
        entities.inTransaction(() -> {
            work.run();
            return null;
        });
    }
}
