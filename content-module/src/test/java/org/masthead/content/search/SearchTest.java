package org.masthead.content.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.content.search.SearchScene.asking;
import static org.masthead.content.search.SearchScene.newestFirst;
import static org.masthead.content.search.SearchScene.shown;
import static org.masthead.content.search.SearchScene.slugs;
import static org.masthead.content.search.SearchScene.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.content.ArticleCard;
import org.masthead.content.NamedPage;
import org.masthead.content.Search;
import org.masthead.content.SearchQuestion;
import org.masthead.content.SearchQuestion.Order;
import org.masthead.content.SearchResults;

class SearchTest {
    private static SearchScene scene;

    @BeforeAll
    static void articles() {
        scene = new SearchScene();
        scene.published(
                1,
                "night-ferry",
                "en",
                "The night ferry returns",
                "After a year",
                "<p>It sails with the <b>lighthouse</b> behind it. 1 &lt; 2 &amp; so on.</p>");
        scene.published(
                2, "lighthouse", "en", "A lighthouse for sale", "", "<p>The ferry passes at night, either/or.</p>");
        scene.published(3, "news", "en", "Stormy news", "", "<p>Nothing is certain: the storm’s eye.</p>");
        scene.published(4, "new", "en", "A new pier", "", "<p>Built in a year.</p>");
        scene.published(5, "haefen", "de", "Fischerei", "", "<p>Die Häfen streiken für Brot.</p>");
        scene.published(6, "evenement", "fr", "Un événement", "", "<p>Le café de l’été.</p>");
        scene.published(7, "educacion", "es", "La educación", "", "<p>Las canciones del niño.</p>");
        scene.published(8, "ketab", "fa", "کتاب‌های تازه", "", "<p>می‌خواهم آن‌ها را بخوانم، ۱۴۰۳.</p>");
        scene.published(9, "maktaba", "ar", "المكتبة الجديدة", "", "<p>كِتَابٌ في المدينة ١٢ والقرى</p>");
        scene.database.write(
                "insert into content.article (slug, state, headline) values ('secret', 'DRAFT', 'Zeppelin plans')");
        scene.database.write("insert into content.tag (slug, name) values ('ferry', 'Ferry'), ('empty', 'Pier')");
        scene.database.write("insert into content.section (slug, name) values ('harbour', 'Harbour')");
        scene.database.write(
                "insert into content.section (slug, name, parent_id) select 'boats', 'Boats', id from content.section");
        scene.database.write("insert into content.author (slug, name) values ('ines', 'Inés Marlow')");
        scene.database.write("insert into content.topic (slug, name) values ('light', 'The lighthouse question')");
        scene.database.write(
                "insert into content.article_tag select a.id, t.id from content.article a, content.tag t where t.slug = 'ferry' and a.slug in ('night-ferry', 'lighthouse')");
        scene.database.write(
                "insert into content.article_author select a.id, w.id, 0 from content.article a, content.author w where a.slug = 'night-ferry'");
        scene.database.write(
                "update content.article set section_id = (select id from content.section where slug = 'boats') where slug = 'night-ferry'");
        scene.vocabulary.learn();
    }

    @ParameterizedTest
    @CsvSource({
        "hafen, haefen",
        "Streik, haefen",
        "evenements, evenement",
        "événement, evenement",
        "cafe, evenement",
        "été, evenement",
        "educación, educacion",
        "educacion, educacion",
        "cancion, educacion",
        "nino, educacion",
        "كتاب, maktaba",
        "کتاب, maktaba",
        "المكتبه الجديده, maktaba",
        "12, maktaba",
        "کتابهای, ketab",
        "کتاب‌های, ketab",
        "كتاب های, ketab",
        "ميخواهم, ketab",
        "می خواهم, ketab",
        "انها, ketab",
        "1403, ketab",
        "storm’s, news",
        "either, lighthouse"
    })
    void articlesAreFoundByTheWordsOfTheirLanguageAsReadersTypeThem(String words, String slug) {
        assertTrue(slugs(scene.search.find(asking(words), 1, 10)).contains(slug), words);
    }

    @Test
    void aWordIsLookedForByTheRulesOfTheTextsOwnLanguage() {
        assertEquals(List.of("news"), scene.slugs("news"));
    }

    @Test
    void headlinesCountMoreThanTexts() {
        assertEquals(List.of("lighthouse", "night-ferry"), scene.slugs("lighthouse"));
        assertEquals(List.of("night-ferry", "lighthouse"), scene.slugs("ferry"));
    }

    @Test
    void newestFirstWhenAskedFor() {
        assertEquals(List.of("lighthouse", "night-ferry"), slugs(scene.search.find(newestFirst("ferry"), 1, 10)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"night ferry\"",
                "“night ferry”",
                "\"night ferry",
                "ferry -sale",
                "ferry -\"for sale\"",
                "ferries -sales"
            })
    void aPhraseStandsInItsOrderAndWhatIsUnwantedNowhere(String words) {
        assertEquals(List.of("night-ferry"), scene.slugs(words));
    }

    @Test
    void whatIsUnwantedIsUnwantedByTheRulesOfEveryLanguage() {
        assertEquals(List.of(), scene.slugs("streiken -häfen"));
    }

    @Test
    void foundWordsAreMarkedAndMarkupStaysText() {
        SearchResults results = scene.find("ferry sails");
        assertEquals(
                "The night [ferry] returns", shown(results.page().items().get(0).headline()));
        assertEquals(
                "It [sails] with the lighthouse behind it. 1 < 2 & so on.",
                shown(results.page().items().get(0).text()));
    }

    @Test
    void marksStandOnTheWordsAsTheyAreWritten() {
        assertEquals(
                "Un [événement]",
                shown(scene.find("evenement").page().items().get(0).headline()));
        assertEquals(
                "[کتاب‌های] تازه",
                shown(scene.find("كتابهاي").page().items().get(0).headline()));
        assertTrue(
                shown(scene.find("كتاب المدينة").page().items().get(0).text()).startsWith("[كِتَابٌ] في [المدينة]"));
    }

    @Test
    void aMistypedWordFindsWhatWasMeantAndSaysSo() {
        SearchResults results = scene.find("lighthuose");
        assertEquals("lighthouse", results.words());
        assertEquals(List.of("lighthouse", "night-ferry"), slugs(results));
        assertEquals("educacion", scene.find("edukacion").words());
    }

    @Test
    void whatIsNotPublicIsNeitherFoundNorSuggested() {
        assertEquals(List.of(), scene.slugs("zeppelin"));
        SearchResults results = scene.find("zepelin");
        assertEquals("zepelin", results.words());
        assertEquals("", results.suggestion());
    }

    @Test
    void filtersNarrowWhatIsFound() {
        assertEquals(List.of("night-ferry"), slugs(filtered("ferry", "harbour", "", "")));
        assertEquals(List.of("night-ferry"), slugs(filtered("ferry", "", "ferry", "ines")));
        assertEquals(List.of(), slugs(filtered("pier", "", "ferry", "")));
        assertEquals(List.of("lighthouse", "night-ferry"), slugs(filtered("", "", "ferry", "")));
        assertEquals(List.of(), slugs(filtered("", "", "", "")));
    }

    private static SearchResults filtered(String words, String section, String tag, String author) {
        return scene.search.find(new SearchQuestion(words, section, tag, author, null, null, Order.TIME), 1, 10);
    }

    /** Articles of UTC's first hours of 2025; Berlin is an hour ahead. */
    @Test
    void daysAreTheSites() {
        scene.published(-1, "new-year", "en", "Fireworks", "", "");
        LocalDate newYear = LocalDate.of(2025, 1, 1);
        assertEquals(
                1,
                scene.search
                        .find(within("fireworks", newYear, newYear), 1, 10)
                        .page()
                        .total());
        assertEquals(
                0,
                scene.search
                        .find(within("fireworks", null, newYear.minusDays(1)), 1, 10)
                        .page()
                        .total());
        scene.database.write("delete from content.article where slug = 'new-year'");
    }

    @Test
    void resultsSayWhereTheyAreFiled() {
        SearchResults results = scene.find("ferry");
        assertEquals(List.of(new SearchResults.Share("ferry", "Ferry", 2)), results.tags());
        assertEquals(List.of(new SearchResults.Share("boats", "Boats", 1)), results.sections());
        assertEquals(List.of(new SearchResults.Share("ines", "Inés Marlow", 1)), results.authors());
    }

    @Test
    void pagesEndWithTheResults() {
        assertEquals(List.of("night-ferry"), slugs(scene.search.find(asking("lighthouse"), 2, 1)));
        assertEquals(List.of(), slugs(scene.search.find(asking("lighthouse"), 3, 1)));
        assertEquals(
                2, scene.search.find(asking("lighthouse"), 1_000_000, 1).page().total());
    }

    @Test
    void namesAreFoundWithoutTheirAccents() {
        assertEquals(List.of(new NamedPage("authors", "ines", "Inés Marlow")), scene.search.named("ines"));
        assertEquals(
                List.of(new NamedPage("topics", "light", "The lighthouse question")), scene.search.named("Lighthouse"));
        assertEquals(List.of(new NamedPage("sections", "harbour", "Harbour")), scene.search.named("harbour"));
        assertEquals(List.of(new NamedPage("tags", "ferry", "Ferry")), scene.search.named("FERRY"));
        assertEquals(List.of(), scene.search.named("%"));
        assertEquals(List.of(), scene.search.named("pier"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "council-passes-the-harbour-budget-after-a-long-night",
                "council-passes-the-harbour-budget-after-a-long-night-of-talks-2",
                "cuoncil-passes-the-harbour-budget-after-a-long-night-of-talks",
                "council-passes-the-harbor-budget-after-a-long-night-of-talks",
                "passes-the-harbour-budget-after-a-long-night-of-talks",
                "council-passes-harbour-budget-after-long-night-of-talks"
            })
    void aNearlyRightAddressNamesTheArticle(String asked) {
        assertEquals(
                List.of("council-passes-the-harbour-budget-after-a-long-night-of-talks"),
                nearly(
                        asked,
                        () -> scene.published(
                                20,
                                "council-passes-the-harbour-budget-after-a-long-night-of-talks",
                                "en",
                                "Budget",
                                "",
                                "")));
    }

    @Test
    void aShortAddressMayHaveItsWordsInAnotherOrder() {
        assertEquals(List.of("night-ferry"), nearly("ferry-night", () -> {}));
        assertEquals(List.of(), nearly("wp-login", () -> {}));
        assertEquals(List.of(), nearly("secret", () -> {}));
    }

    private static List<String> nearly(String asked, Runnable published) {
        published.run();
        try {
            return scene.search.atNearly(asked, 3).stream()
                    .map(ArticleCard::slug)
                    .toList();
        } finally {
            scene.database.write("delete from content.article where slug like 'council-%'");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "-",
                "--",
                "-\"",
                "\"\"",
                "'",
                "';--",
                "\\",
                "%",
                "a & b | !c <-> (d",
                ":*",
                "the",
                "-ferry",
                "\0",
                "a\0b",
                "\ud800",
                "<script>alert(1)</script>",
                "&lt;b&gt;",
                "or",
                "or or",
                "𐀀𐀁",
                "\ue000x\ue001",
                "()",
                "!!!!",
                "x:y:z",
                "http://a.example/b?c=d&e",
                "a@b.example",
                "../../etc",
                "\u202e\u202dferry"
            })
    void noWordsAreRefused(String words) {
        for (Order order : Order.values()) {
            scene.search.find(new SearchQuestion(words, "'", "\"", "%", null, null, order), 1, 10);
            scene.search.find(new SearchQuestion(words, "", "", "", null, null, order), 1, 10);
        }
        scene.search.named(words);
    }

    @Test
    void aVeryLongQuestionIsCutShort() {
        String words = "ferry ".repeat(100_000);
        assertTrue(scene.find(words).words().length() <= Typed.LONGEST);
        assertFalse(scene.slugs("ferry " + "x".repeat(1_000_000)).isEmpty());
    }

    /** Of more than results may hold, the newest are ranked: those with the word in their headlines stand first. */
    @Test
    void ofAWordInNearlyEveryArticleTheNewestAreFound() {
        scene.database.write("""
                insert into content.article (slug, state, headline, body, starts_at, published_at)
                select 'many-' || n, 'PUBLISHED', case when n % 100 = 0 then 'Kelder' else 'Bay' end, '<p>kelder pier</p>', at, at
                from (select n, timestamptz '2024-05-05T12:00:00Z' - n * interval '1 minute' as at from generate_series(1, 6000) n) s""");
        scene.database.write("analyze content.article");
        SearchResults results = scene.find("kelder");
        assertTrue(results.bounded());
        assertEquals(Search.END, results.page().total());
        assertEquals(List.of("many-100", "many-200"), slugs(results).subList(0, 2));
        assertEquals(
                "many-1", slugs(scene.search.find(newestFirst("kelder"), 1, 10)).get(0));
        assertEquals(
                List.of("many-100", "many-200"),
                scene.slugs("\"kelder bay\" or kelder").subList(0, 2));
        assertEquals(10, scene.slugs("\"kelder pier\"").size());
        assertEquals(0, scene.slugs("\"pier kelder kelder\"").size());
        scene.database.write("delete from content.article where slug like 'many-%'");
        scene.database.write("analyze content.article");
    }

    @Test
    void theWordsOfATextOfManyDifferentWordsFitIn() {
        var body = new StringBuilder("<p>");
        for (int i = 0; i < 30_000; i++) {
            body.append("é").append(Integer.toString(i * 7919, 36)).append("\u200cx ");
        }
        scene.published(20, "long", "fa", "Long", "", body.append("</p>").toString());
        assertEquals(Set.of("long"), Set.copyOf(scene.slugs("long")));
        scene.database.write("delete from content.article where slug = 'long'");
    }
}
