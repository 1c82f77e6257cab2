package org.masthead.web.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.ArticleView;
import org.masthead.content.ChangeKind;
import org.masthead.content.Correction;
import org.masthead.content.Direction;
import org.masthead.content.Named;
import org.masthead.content.SiteTime;
import org.masthead.web.faces.Links;
import org.masthead.web.faces.SitePaper;
import org.masthead.web.pagecache.Assets;

class StructuredDataTest {
    private static final Instant WINTER = Instant.parse("2025-02-25T10:00:00.123Z");
    private static final Instant SUMMER = Instant.parse("2025-07-25T10:00:00Z");
    private final Vocabulary words = new Vocabulary(
            new Links(Optional.of("https://paper.example")),
            SitePaper.inEnglish(),
            new SiteTime(Clock.system(ZoneId.of("Europe/Berlin"))),
            new NamedAssets());
    private final ArticleThing things = new ArticleThing(words);

    @Test
    void nothingInATextCanEndTheElementThatHoldsTheData() {
        String hostile = "</script><!--<script> & \u2028\u2029";
        String json = Graph.of(Thing.of("Thing").with("name", hostile).json());
        for (String letter : List.of("<", ">", "&", "\u2028", "\u2029")) {
            assertFalse(json.contains(letter), json);
        }
        assertEquals(hostile, parsed(json).getString("name"), "and the text is still itself");
    }

    @Test
    void momentsCarryTheOffsetThatTheSiteHadThen() {
        JsonObject article = parsed(things.graph(article("A", ArticleKind.NEWS), List.of()));
        assertEquals("2025-02-25T11:00:00+01:00", article.getString("datePublished"));
        assertEquals("2025-07-25T12:00:00+02:00", article.getString("dateModified"));
    }

    @Test
    void theTwoHoursOfTheNightWhenClocksGoBackAreToldApart() {
        assertEquals("2025-10-26T02:30:00+02:00", words.moment(Instant.parse("2025-10-26T00:30:00Z")));
        assertEquals("2025-10-26T02:30:00+01:00", words.moment(Instant.parse("2025-10-26T01:30:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "NEWS, NewsArticle",
        "REPORT, ReportageNewsArticle",
        "ANALYSIS, AnalysisNewsArticle",
        "OPINION, OpinionNewsArticle",
        "INTERVIEW, NewsArticle",
        "PAGE, Article"
    })
    void eachKindHasItsName(ArticleKind kind, String type) {
        assertEquals(type, parsed(things.graph(article("A", kind), List.of())).getString("@type"));
    }

    @Test
    void aCorrectionIsToldWithItsPlaceInTheArticle() {
        var told = new Correction(
                new ArticleId(7),
                "harbour",
                "A",
                "en",
                Direction.LTR,
                3,
                ChangeKind.CORRECTION,
                "It was forty metres.",
                SUMMER,
                List.of(),
                0);
        JsonObject correction = parsed(things.graph(article("A", ArticleKind.NEWS), List.of(told)))
                .getJsonArray("correction")
                .getJsonObject(0);
        assertEquals("CorrectionComment", correction.getString("@type"));
        assertEquals("It was forty metres.", correction.getString("text"));
        assertEquals("https://paper.example/articles/harbour#correction-3", correction.getString("url"));
    }

    @Test
    void aLongHeadlineIsCutBehindAWord() {
        String headline = parsed(things.graph(article("harbour ".repeat(25), ArticleKind.NEWS), List.of()))
                .getString("headline");
        assertTrue(headline.length() <= 110, headline);
        assertTrue(headline.endsWith("harbour…"), headline);
    }

    @Test
    void aWordWithoutEndIsCutAnyway() {
        assertEquals(111, Sentence.cut("x".repeat(500), 111).length());
        assertEquals("short", Sentence.cut("  short\n", 111));
    }

    @Test
    void anArticleByNobodyIsByThePaper() {
        JsonObject article = parsed(things.graph(article("A", ArticleKind.NEWS), List.of()));
        assertEquals(
                "https://paper.example/#publisher",
                article.getJsonArray("author").getJsonObject(0).getString("@id"));
        assertEquals(3, article.getInt("wordCount"));
    }

    /** The first thing of the graph. */
    private static JsonObject parsed(String json) {
        return Json.createReader(new StringReader(json))
                .readObject()
                .getJsonArray("@graph")
                .getJsonObject(0);
    }

    private static ArticleView article(String headline, ArticleKind kind) {
        return new ArticleView(
                new ArticleId(7),
                "harbour",
                kind,
                "",
                headline,
                "Standfirst",
                "",
                "<p>The quay <b>grows</b></p>",
                new Named(1, "harbour", "Harbour"),
                null,
                List.of(),
                List.of(),
                List.of(),
                "en",
                Direction.LTR,
                WINTER,
                SUMMER,
                2,
                true);
    }

    private static class NamedAssets extends Assets {
        @Override
        public String of(String name) {
            return "/assets/x/" + name;
        }
    }
}
