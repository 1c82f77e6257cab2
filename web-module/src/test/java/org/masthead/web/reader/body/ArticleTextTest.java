package org.masthead.web.reader.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.ArticleView;
import org.masthead.content.CleanHtml;
import org.masthead.content.Direction;

class ArticleTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <h4>A</h4><h4>B</h4><h2>C</h2><h4>D</h4> | <h2>A</h2><h3>B</h3><h2>C</h2><h3>D</h3>
            <h2> </h2><p>x</p>                       | <p>x</p>
            <p><a href="/x"></a>y</p>                | <p>y</p>
            <p id="fn1">x</p><p id="fn1">y</p>       | <p id="fn1">x</p><p>y</p>
            <p><img src="/media/1/a.png"></p>        | <p><img src="/media/1/a.png" alt=""></p>
            """)
    void whatNoPageShouldShowIsMended(String typed, String shown) {
        assertEquals(shown, html(typed));
    }

    @Test
    void aNoteIsCalledFromTheTextAndLeadsBack() {
        Document page = page("<p>Text<sup><a href=\"#fn1\">1</a></sup> and<sup><a href=\"#fn1\">1</a></sup></p>"
                + "<ol><li id=\"fn1\"><p>Said in the hall.</p></li></ol>");
        assertEquals(
                2,
                page.select("sup > a[role=doc-noteref][aria-label='body.note[1]']")
                        .size());
        assertEquals(
                "body.notes[]", page.select("section[role=doc-endnotes] > h2").text());
        for (var back : page.select("#fn1 > p > a[role=doc-backlink]")) {
            assertEquals("1", page.select(back.attr("href")).text());
        }
        assertEquals(2, page.select("#fn1 a").size());
    }

    @Test
    void theEditorsOwnHeadingOfTheNotesAndWayBackAreNotDoubled() {
        Document page = page("<p>Text<sup id=\"fnref1\"><a href=\"#fn1\">1</a></sup></p><h2>Sources</h2>"
                + "<ol><li id=\"fn1\">Hall. <a href=\"#fnref1\">↩</a></li></ol>");
        assertEquals("Sources", page.select("section h2").text());
        assertEquals(
                "Sources",
                page.getElementById(page.select("section").attr("aria-labelledby"))
                        .text());
        assertEquals(1, page.select("li a").size());
    }

    @Test
    void aLinkIntoTheTextThatIsNoNoteStaysAsItIs() {
        assertEquals(
                "<p id=\"sec1\">A</p><p><a href=\"#sec1\" rel=\"noopener\">up</a> <a href=\"#gone\" rel=\"noopener\">x</a></p>",
                html("<p id=\"sec1\">A</p><p><a href=\"#sec1\">up</a> <a href=\"#gone\">x</a></p>"));
    }

    @Test
    void tablesAndCodeScrollInNamedRegions() {
        Document page = page("<table><caption>Rents</caption><tr><td>1</td></tr></table>"
                + "<table><tr><td><table><tr><td>2</td></tr></table></td></tr></table><pre>x</pre>");
        assertEquals(
                List.of("body.table[1, Rents]", "body.table[2, ]", "body.code[1]"),
                page.select("[role=region][tabindex=0]").eachAttr("aria-label"));
        assertEquals(2, page.select("div.scroll").size());
    }

    @Test
    void whatStandsElsewhereIsACardThatNamesWhere() {
        for (String typed : List.of(
                "<figure class=\"embed\"><a href=\"https://www.youtube.com/watch?v=1\">The pier</a></figure>",
                "<p><a href=\"https://www.youtube.com/watch?v=1\">The pier</a></p>")) {
            Document page = page(typed);
            var go = page.selectFirst("figure.embed.film > a");
            assertEquals("embed.film[youtube.com]", go.text());
            assertEquals("_blank", go.attr("target"));
            assertEquals("The pier", page.select(".embed-title").text());
        }
        assertTrue(page("<p><a href=\"https://a.example/b\">https://a.example/b</a></p>")
                .select(".embed.page")
                .hasText());
    }

    @Test
    void aLinkWithinASentenceIsNoEmbed() {
        for (String typed : List.of(
                "<p>See <a href=\"https://youtu.be/1\">this</a></p>",
                "<p><a href=\"https://a.example/b\">A report</a></p>",
                "<p><a href=\"/articles/x\">/articles/x</a></p>",
                "<p><a href=\"http://[\">http://[</a></p>")) {
            assertFalse(page(typed).select(".embed").hasText(), typed);
        }
    }

    @Test
    void aMapOrGalleryOfOursStandsBetweenTwoStretchesOfText() {
        var parts = text(
                        ArticleKind.NEWS,
                        "<p>A</p><figure class=\"embed\"><a href=\"/maps/alter-hafen-%C3%BC\">The map</a>"
                                + "<figcaption>x</figcaption></figure><p>B</p>")
                .parts();
        assertEquals(List.of("", "maps", ""), parts.stream().map(BodyPart::kind).toList());
        assertEquals("alter-hafen-ü", parts.get(1).slug());
        assertEquals("The map", parts.get(1).title());
        assertEquals("<p>B</p>", parts.get(2).html());
    }

    @Test
    void linksAreNumberedForPaperEachAddressOnce() {
        var text = text(
                ArticleKind.NEWS,
                "<p><a href=\"/a\">A</a> <a href=\"https://b.example\">B</a> <a href=\"/a\">A</a> <a href=\"mailto:x@y.z\">M</a></p>");
        assertEquals(
                List.of(new PrintedLink(1, "https://paper.example/a"), new PrintedLink(2, "https://b.example")),
                text.links());
        assertEquals(
                List.of("1", "2", "1"),
                Jsoup.parse(text.parts().get(0).html()).select("a").eachAttr("data-link"));
    }

    @Test
    void inAnInterviewWhatBeginsBoldIsAQuestion() {
        String typed = "<p><b>Why?</b> Because <b>so</b>.</p>";
        assertEquals(
                "<p><b class=\"question\">Why?</b> Because <b>so</b>.</p>",
                text(ArticleKind.INTERVIEW, typed).parts().get(0).html());
        assertEquals(typed, html(typed));
    }

    @Test
    void anEmptyTextHasNoPartsAndTakesAMinute() {
        var text = text(ArticleKind.NEWS, "");
        assertEquals(List.of(), text.parts());
        assertEquals(1, text.minutes());
    }

    private static String html(String typed) {
        return text(ArticleKind.NEWS, typed).parts().get(0).html();
    }

    private static Document page(String typed) {
        return Jsoup.parse(html(typed));
    }

    private static ArticleText text(ArticleKind kind, String typed) {
        return ArticleText.of(
                article(kind, CleanHtml.of(typed)),
                List.of(),
                (key, values) -> key + Arrays.toString(values),
                path -> "https://paper.example" + path,
                body -> {});
    }

    private static ArticleView article(ArticleKind kind, String body) {
        return new ArticleView(
                new ArticleId(1),
                "slug",
                kind,
                "",
                "Headline",
                "",
                "",
                body,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                "en",
                Direction.LTR,
                Instant.EPOCH,
                null,
                1,
                true);
    }
}
