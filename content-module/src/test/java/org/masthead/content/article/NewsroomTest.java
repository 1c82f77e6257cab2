package org.masthead.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleDraft;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.ArticlePublished;
import org.masthead.content.ArticleRefiled;
import org.masthead.content.ArticleRetracted;
import org.masthead.content.ArticleState;
import org.masthead.content.ArticleView;
import org.masthead.content.ArticleWithdrawn;
import org.masthead.content.ChangeKind;
import org.masthead.content.EditConflict;
import org.masthead.content.FrontPageArranged;
import org.masthead.content.InvalidDraft;
import org.masthead.content.Named;
import org.masthead.content.Newsroom;

class NewsroomTest {
    private static NewsroomScene scene;
    private static Newsroom newsroom;

    @BeforeAll
    static void open() {
        scene = new NewsroomScene();
        newsroom = scene.newsroom();
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
    void aDraftIsNoReadersBusiness() {
        scene.draft("Quiet draft");
        assertEquals(Optional.empty(), scene.articles.bySlug("quiet-draft"));
        assertEquals(List.of(), scene.events);
    }

    @Test
    void whatIsPublishedStandsAtItsAddress() {
        ArticleId id = scene.published("Council passes harbour budget");
        ArticleView view =
                scene.articles.bySlug("council-passes-harbour-budget").orElseThrow();
        assertEquals("Council passes harbour budget", view.headline());
        assertEquals("<p>The council met.</p>", view.body());
        assertEquals(1, view.version());
        assertEquals(scene.clock.instant(), view.publishedAt());
        assertEquals(List.of(new ArticlePublished(id, view.slug(), 1)), scene.events);
    }

    @Test
    void theSameHeadlineGetsTheNextFreeAddress() {
        scene.published("Tide tables");
        scene.draft("Tide tables");
        ArticleId third = scene.draft("Tide tables");
        assertEquals("tide-tables-3", slugOf(third));
    }

    @Test
    void anAddressCanBeWrittenInAnyScript() {
        assertEquals("ميزانية-الميناء", slugOf(scene.draft("ميزانية الميناء")));
        assertEquals("cafe-a-l-ile-d-yeu", slugOf(scene.draft("Café à l-Île d-Yeu")));
        assertEquals("untitled", slugOf(scene.draft("!!!")));
    }

    @Test
    void readersSeeThePublishedVersionUntilTheNextIsPublished() {
        ArticleId id = scene.published("Ferry timetable");
        scene.save(id, NewsroomScene.draft("Ferry timetable changed", "", "<p>Later.</p>", "en", List.of(), null));
        String address = slugOf(id);
        assertEquals(
                "Ferry timetable", scene.articles.bySlug(address).orElseThrow().headline());

        scene.inTransaction(() -> newsroom.publish(id, ChangeKind.UPDATE, "New times"));
        ArticleView view = scene.articles.bySlug(address).orElseThrow();
        assertEquals("Ferry timetable changed", view.headline());
        assertEquals(2, view.version());
        assertEquals(scene.clock.instant(), view.updatedAt());
        assertEquals(
                2,
                scene.database.number("select count(*) from content.article_version where article_id = ?", id.value()));
    }

    @Test
    void aTypoIsNotToldToReaders() {
        ArticleId id = scene.published("Lighthose opens");
        scene.save(id, NewsroomScene.draft("Lighthouse opens", "lighthouse", "", "en", List.of(), null));
        scene.inTransaction(() -> newsroom.publish(id, ChangeKind.TYPO, ""));
        assertEquals(null, scene.articles.bySlug("lighthouse").orElseThrow().updatedAt());
    }

    @Test
    void whatReadersHaveSeenIsNotChangedWithoutSayingWhatTheChangeIs() {
        ArticleId id = scene.published("Silent edit");
        scene.save(id, NewsroomScene.draft("Loud edit", "silent-edit", "", "en", List.of(), null));

        for (ChangeKind silent : Arrays.asList(null, ChangeKind.FIRST)) {
            InvalidDraft refused =
                    assertThrows(InvalidDraft.class, () -> scene.inTransaction(() -> newsroom.publish(id, silent, "")));
            assertEquals(Set.of("change"), refused.problems().keySet());
        }
        assertEquals(
                "Silent edit",
                scene.articles.bySlug("silent-edit").orElseThrow().headline());
    }

    @Test
    void aFormerAddressLeadsToTheNewOneForGood() {
        ArticleId id = scene.published("Old name");
        scene.save(id, NewsroomScene.draft("Old name", "new-name", "", "en", List.of(), null));
        assertEquals(Optional.of("/articles/new-name"), scene.articles.redirect("/articles/old-name"));
        assertEquals(
                Map.of("/articles/old-name", id, "/articles/new-name", id),
                scene.articles.atPaths(List.of("/articles/old-name", "/articles/new-name", "/nowhere")));
        assertEquals("old-name-2", slugOf(scene.draft("Old name")), "another one cannot take it");
        assertTrue(scene.events.contains(new ArticleRefiled(id, "new-name")));

        scene.save(id, NewsroomScene.draft("Old name", "old-name", "", "en", List.of(), null));
        assertEquals(Optional.empty(), scene.articles.redirect("/articles/old-name"));
        assertEquals(Optional.of("/articles/old-name"), scene.articles.redirect("/articles/new-name"));
    }

    @Test
    void aReportMayAskForAHundredThousandPathsAtOnce() {
        ArticleId id = scene.published("Among many paths");
        ArticleId arabic = scene.published("ميناء");
        var paths = new ArrayList<String>(IntStream.range(0, 100_000)
                .mapToObj(n -> "/articles/nothing-" + n)
                .toList());
        paths.add("/articles/among-many-paths");
        paths.add("/articles/%D9%85%D9%8A%D9%86%D8%A7%D8%A1");
        paths.add("/articles/%ZZ");
        assertEquals(Map.of(paths.get(100_000), id, paths.get(100_001), arabic), scene.articles.atPaths(paths));
    }

    @Test
    void aTakenAddressIsRefusedInASentence() {
        scene.published("Taken already");
        InvalidDraft refused = assertThrows(
                InvalidDraft.class,
                () -> scene.inTransaction(() ->
                        newsroom.create(NewsroomScene.draft("Other", "taken-already", "", "en", List.of(), null))));
        assertEquals(Set.of("slug"), refused.problems().keySet());
    }

    @Test
    void everyFieldThatIsWrongHasItsSentence() {
        ArticleDraft wrong = new ArticleDraft(
                "no/slug",
                null,
                " ",
                "",
                "",
                "",
                "",
                "english!",
                null,
                999L,
                998L,
                "",
                List.of(997L),
                List.of(),
                List.of(996L),
                null,
                true);
        InvalidDraft refused =
                assertThrows(InvalidDraft.class, () -> scene.inTransaction(() -> newsroom.create(wrong)));
        assertEquals(
                Set.of("slug", "headline", "language", "sectionId", "leadImageId", "authorIds", "topicIds"),
                refused.problems().keySet());
    }

    @Test
    void whoSavesOnAnOldStateLosesNothingOfTheOther() {
        ArticleId id = scene.draft("Two editors");
        int opened =
                scene.inTransaction(() -> newsroom.forEditing(id).orElseThrow().lock());
        scene.save(id, NewsroomScene.of("Two editors, first"));
        assertThrows(
                EditConflict.class,
                () -> scene.inTransaction(() -> newsroom.save(id, NewsroomScene.of("Two editors, second"), opened)));
        assertEquals("Two editors, first", editing(id).draft().headline());
    }

    @Test
    void tagsAreMadeByNamingThemOnce() {
        ArticleId first = scene.inTransaction(() ->
                newsroom.create(NewsroomScene.draft("Tagged", "", "", "en", List.of("Fishing Quota", " "), null)));
        ArticleId second = scene.inTransaction(
                () -> newsroom.create(NewsroomScene.draft("Tagged too", "", "", "en", List.of("fishing quota"), null)));
        scene.inTransaction(() -> newsroom.publish(first, ChangeKind.FIRST, ""));
        scene.inTransaction(() -> newsroom.publish(second, ChangeKind.FIRST, ""));
        var tag = scene.articles.tag("fishing-quota").orElseThrow();
        assertEquals(2, tag.articles());
        assertEquals(
                List.of(second, first),
                scene.articles.withTag(tag.id(), 1, 10).items().stream()
                        .map(ArticleCard::id)
                        .toList());
        assertEquals(
                List.of(new Named(tag.id(), "fishing-quota", "Fishing Quota")),
                scene.articles.bySlug("tagged").orElseThrow().tags());
    }

    @Test
    void authorsStandInTheOrderOfTheByline() {
        scene.database.write("insert into content.author (slug, name) values ('a', 'Ana'), ('b', 'Ben'), ('c', 'Cem')");
        List<Long> ids = scene.database.list("select id from content.author order by slug", row -> row.getLong(1));
        ArticleId id = scene.inTransaction(() -> newsroom.create(by(ids.get(0), ids.get(1), ids.get(2))));
        scene.inTransaction(() -> newsroom.publish(id, ChangeKind.FIRST, ""));
        assertEquals(List.of("Ana", "Ben", "Cem"), byline());

        publish(id, by(ids.get(2), ids.get(0)));
        assertEquals(List.of("Cem", "Ana"), byline());
        publish(id, by(ids.get(1), ids.get(2), ids.get(0)));
        assertEquals(List.of("Ben", "Cem", "Ana"), byline());
        InvalidDraft silent = assertThrows(InvalidDraft.class, () -> scene.save(id, by(ids.get(0))));
        assertEquals(Set.of("authorIds"), silent.problems().keySet());
        assertEquals(
                List.of("Ana, Ben, Cem", "Cem, Ana", "Ben, Cem, Ana"),
                scene.database.list(
                        "select authors from content.article_version where article_id = ? order by number",
                        row -> row.getString(1),
                        id.value()),
                "as printed");
        assertEquals(1, scene.articles.byAuthor(ids.get(2), 1, 5).total());
    }

    private static void publish(ArticleId id, ArticleDraft draft) {
        int lock = editing(id).lock();
        scene.inTransaction(() -> newsroom.publish(id, draft, lock, ChangeKind.UPDATE, "By others"));
    }

    private static ArticleDraft by(Long... authors) {
        return new ArticleDraft(
                "by-three",
                null,
                "By three",
                "",
                "",
                "",
                "",
                "en",
                null,
                null,
                null,
                "",
                List.of(authors),
                List.of(),
                List.of(),
                null,
                true);
    }

    private static List<String> byline() {
        return scene.articles.bySlug("by-three").orElseThrow().authors().stream()
                .map(Named::name)
                .toList();
    }

    @Test
    void editorsChoiceIsExactlyWhatWasArranged() {
        ArticleId first = scene.published("Chosen one");
        ArticleId second = scene.published("Chosen two");
        scene.inTransaction(() -> newsroom.arrangeEditorsChoice(List.of(first, second)));
        scene.clock.pass(Duration.ofSeconds(1));
        scene.inTransaction(() -> newsroom.arrangeEditorsChoice(List.of(second)));
        assertEquals(
                List.of(second),
                newsroom.editorsChoice().stream().map(Newsroom.AdminRow::id).toList());
        assertTrue(scene.events.contains(new FrontPageArranged()));
    }

    @Test
    void theDeskListsEveryStateAndFindsByHeadline() {
        ArticleId draft = scene.draft("Needle in the desk");
        var found = newsroom.list(null, "NEEDLE", 1, 10);
        assertEquals(
                List.of(draft),
                found.items().stream().map(Newsroom.AdminRow::id).toList());
        assertEquals(0, newsroom.list(ArticleState.PUBLISHED, "needle", 1, 10).total());
        assertEquals(null, found.items().get(0).publishedAt());
    }

    @Test
    void theBodyIsCleanedOnItsWayIn() {
        ArticleId id = scene.inTransaction(() -> newsroom.create(
                NewsroomScene.draft("Unclean", "", "<p onclick=x>Hi<script>y()</script></p>", "en", List.of(), null)));
        assertEquals("<p>Hi</p>", editing(id).draft().body());
    }

    @Test
    void underEmbargoItWaitsWhateverThePublisherPressed() {
        Instant noon = scene.clock.instant().plus(Duration.ofHours(2));
        ArticleId id = scene.inTransaction(
                () -> newsroom.create(NewsroomScene.draft("Embargoed", "", "<p>x</p>", "en", List.of(), noon)));
        scene.inTransaction(() -> newsroom.publish(id, ChangeKind.FIRST, ""));
        assertEquals(Optional.empty(), scene.articles.bySlug("embargoed"));
        assertEquals(ArticleState.SCHEDULED, editing(id).state());
        assertEquals(List.of(), scene.events);
        assertEquals(Optional.of(noon), scene.articles.nextChange());

        scene.clock.pass(Duration.ofHours(2));
        assertEquals(noon, scene.articles.bySlug("embargoed").orElseThrow().publishedAt());
    }

    @Test
    void aStartThatHasPassedIsRefused() {
        ArticleId id = scene.draft("Too late");
        InvalidDraft refused = assertThrows(
                InvalidDraft.class,
                () -> scene.inTransaction(() -> newsroom.schedule(id, scene.clock.instant(), null)));
        assertEquals(Set.of("startsAt"), refused.problems().keySet());
    }

    @Test
    void takenBackToDraftItsAddressIsEmptyAndItCanReturn() {
        ArticleId id = scene.published("Comes and goes");
        Instant first = scene.clock.instant();
        scene.inTransaction(() -> newsroom.unpublish(id));
        assertEquals(Optional.empty(), scene.articles.bySlug("comes-and-goes"));
        assertTrue(scene.events.contains(new ArticleWithdrawn(id, "comes-and-goes")));

        scene.clock.pass(Duration.ofMinutes(5));
        scene.inTransaction(() -> newsroom.publish(id, ChangeKind.UPDATE, ""));
        assertEquals(
                first, scene.articles.bySlug("comes-and-goes").orElseThrow().publishedAt());
    }

    @Test
    void aRetractionIsFinalAndSaysWhy() {
        ArticleId id = scene.published("Wrong from the start");
        InvalidDraft silent =
                assertThrows(InvalidDraft.class, () -> scene.inTransaction(() -> newsroom.retract(id, "  ")));
        assertEquals(Set.of("reason"), silent.problems().keySet());

        scene.inTransaction(() -> newsroom.retract(id, "The document was forged."));
        assertEquals(Optional.empty(), scene.articles.bySlug("wrong-from-the-start"));
        assertEquals(
                List.of("The document was forged."),
                scene.database.list(
                        "select retraction_reason from content.article where id = ?",
                        row -> row.getString(1),
                        id.value()));
        assertTrue(scene.events.contains(new ArticleRetracted(id, "wrong-from-the-start")));
        assertThrows(InvalidDraft.class, () -> scene.inTransaction(() -> newsroom.publish(id, ChangeKind.UPDATE, "")));
    }

    @Test
    void aReportIsToldWhatIsAPageAndNoArticle() {
        ArticleId news = scene.published("Quay closed");
        ArticleId page = scene.published("About us");
        scene.database.write("update content.article set kind = 'PAGE' where id = ?", page.value());

        var facts = scene.articles.facts(List.of(news, page));

        assertEquals(ArticleKind.NEWS, facts.get(news).kind());
        assertEquals(ArticleKind.PAGE, facts.get(page).kind());
    }

    private static String slugOf(ArticleId id) {
        return editing(id).draft().slug();
    }

    private static Newsroom.DraftForEditing editing(ArticleId id) {
        return scene.inTransaction(() -> newsroom.forEditing(id).orElseThrow());
    }
}
