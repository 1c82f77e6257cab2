package org.masthead.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.ArticlePublished;
import org.masthead.content.ArticleState;
import org.masthead.content.ImportedContent;
import org.masthead.content.ImportedContent.Outcome;
import org.masthead.content.ImportedContent.Taken;
import org.masthead.content.InvalidDraft;

class ArticleImportTest {
    private static final Instant PUBLISHED = Instant.parse("2012-03-04T05:06:07Z");
    private static NewsroomScene scene;
    private static ArticleImport imports;

    @BeforeAll
    static void open() {
        scene = new NewsroomScene();
        imports = new ArticleImport(scene.store, scene.publishing, scene.addresses, scene.time);
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    @BeforeEach
    void forget() {
        scene.events.clear();
    }

    @Test
    void anOldArticleStandsHereWithItsOwnDates() {
        Taken taken = take(post("1", "old-quay", "Old quay", "<p>Text</p>"));
        var view = scene.articles.bySlug("old-quay").orElseThrow();
        assertEquals(Outcome.TAKEN, taken.outcome());
        assertEquals(PUBLISHED, view.publishedAt());
        assertEquals(1, view.version());
        assertEquals(List.of(new ArticlePublished(taken.articleId(), "old-quay", 1)), scene.events);
    }

    @Test
    void theSameAgainChangesNothing() {
        take(post("2", "twice", "Twice", "<p>Text</p>"));
        int lock = lock("twice");
        scene.events.clear();
        assertEquals(
                Outcome.UNCHANGED,
                take(post("2", "twice", "Twice", "<p>Text</p>")).outcome());
        assertEquals(lock, lock("twice"));
        assertEquals(List.of(), scene.events);
    }

    @Test
    void aNewerFormUpdatesWhatNobodyEditedHere() {
        Taken taken = take(post("3", "newer", "Newer", "<p>Before</p>"));
        assertEquals(
                Outcome.UPDATED,
                take(post("3", "newer", "Newer", "<p>After</p>")).outcome());
        var view = scene.articles.bySlug("newer").orElseThrow();
        assertEquals("<p>After</p>", view.body());
        assertEquals(2, view.version());
        assertEquals(
                Outcome.UNCHANGED,
                take(post("3", "newer", "Newer", "<p>After</p>")).outcome());
        assertEquals(new ArticlePublished(taken.articleId(), "newer", 2), scene.events.get(1));
    }

    @Test
    void whatWasEditedHereStays() {
        ArticleId id = take(post("4", "edited", "Edited", "<p>There</p>")).articleId();
        scene.save(id, NewsroomScene.draft("Edited", "edited", "<p>Here</p>", "en", List.of(), null));
        assertEquals(
                Outcome.KEPT,
                take(post("4", "edited", "Edited", "<p>There, newer</p>")).outcome());
        assertEquals(
                "<p>There</p>", scene.articles.bySlug("edited").orElseThrow().body());
    }

    @Test
    void anAddressThatIsTakenGetsTheNextNumberAndKeepsIt() {
        take(post("5", "hello-world", "Hello world", ""));
        Taken second = take(post("6", "hello-world", "Hello world", ""));
        assertEquals("hello-world-2", second.slug());
        assertEquals(
                "hello-world-2",
                take(post("6", "hello-world", "Hello world!", "")).slug());
    }

    @Test
    void anotherAddressThereIsARedirectHere() {
        take(post("7", "first-name", "Name", ""));
        assertEquals("second-name", take(post("7", "second-name", "Name", "")).slug());
        assertEquals(Optional.of("/articles/second-name"), scene.articles.redirect("/articles/first-name"));
    }

    @Test
    void scheduledThereAndDueMeanwhileItIsPublicHere() {
        Instant soon = scene.clock.instant().plus(Duration.ofHours(1));
        take(post("8", "soon", "Soon", "", ArticleState.SCHEDULED, soon));
        assertEquals(Optional.empty(), scene.articles.bySlug("soon"));
        scene.clock.pass(Duration.ofHours(1));
        assertEquals(1, scene.articles.bySlug("soon").orElseThrow().version());
        assertEquals(
                Outcome.UNCHANGED,
                take(post("8", "soon", "Soon", "", ArticleState.SCHEDULED, soon))
                        .outcome());
    }

    @Test
    void draftsStayDrafts() {
        take(post("9", "unfinished", "Unfinished", "", ArticleState.DRAFT, null));
        assertEquals(Optional.empty(), scene.articles.bySlug("unfinished"));
        assertEquals(List.of(), scene.events);
    }

    @Test
    void whatCannotBeKeptIsRefusedBeforeAnythingIsWritten() {
        InvalidDraft refused =
                assertThrows(InvalidDraft.class, () -> take(post("10", "x", " ", "", ArticleState.PUBLISHED, null)));
        assertEquals(Set.of("headline", "startsAt"), refused.problems().keySet());
    }

    @Test
    void addressesInOtherScriptsAreTakenAsTheyAre() {
        assertEquals("こんにちは世界", take(post("11", "こんにちは世界", "こんにちは世界", "")).slug());
        assertEquals("a-b", take(post("12", "A/b?", "x", "")).slug());
    }

    private static int lock(String slug) {
        return (int) scene.database.number("select version from content.article where slug = ?", slug);
    }

    private static Taken take(ImportedContent.Article article) {
        return scene.inTransaction(() -> imports.take(article));
    }

    private static ImportedContent.Article post(String id, String slug, String headline, String body) {
        return post(id, slug, headline, body, ArticleState.PUBLISHED, PUBLISHED);
    }

    private static ImportedContent.Article post(
            String id, String slug, String headline, String body, ArticleState state, Instant start) {
        return new ImportedContent.Article(
                "https://old.example",
                id,
                slug,
                ArticleKind.NEWS,
                state,
                headline,
                "",
                "",
                "",
                body,
                "en",
                null,
                null,
                null,
                "",
                List.of(),
                List.of(),
                List.of(),
                start,
                null,
                null,
                null,
                null,
                PUBLISHED,
                "",
                true,
                false);
    }
}
