package org.masthead.web.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleId;
import org.masthead.content.ChangeKind;
import org.masthead.content.Correction;
import org.masthead.content.Difference;
import org.masthead.content.Difference.Kind;
import org.masthead.content.Difference.Place;
import org.masthead.content.Difference.Run;
import org.masthead.content.Direction;
import org.masthead.web.faces.Texts;
import org.w3c.dom.Element;

class CorrectionFeedTest {
    private static final Texts ENGLISH = new Texts("en");
    private static final Correction MENDED = correction(
            ChangeKind.CORRECTION,
            "Ten, not <nine>.",
            new Difference(
                    Place.TEXT,
                    List.of(
                            new Run(Kind.GAP, ""),
                            new Run(Kind.SAME, "a < b, "),
                            new Run(Kind.STRUCK, "<b>nine</b>"),
                            new Run(Kind.ADDED, "ten & more"))));

    @Test
    void anItemLeadsToTheCorrectionAndIsNamedByArticleAndVersion() throws Exception {
        Element item = rss(MENDED);

        assertEquals("Correction: Quay", text(item, "title"));
        assertEquals("https://paper.example/articles/quay#correction-2", text(item, "link"));
        assertEquals("masthead:correction:7-2", text(item, "guid"));
        assertEquals("Tue, 25 Feb 2025 10:00:00 GMT", text(item, "pubDate"));
    }

    @Test
    void aFeedReaderShowsWhatWasStruckAndAddedAndNoMarkupOfTheTexts() throws Exception {
        assertEquals(
                "<p>Ten, not &lt;nine&gt;.</p><p> … a &lt; b, <del>&lt;b&gt;nine&lt;/b&gt;</del><ins>ten &amp; more</ins></p>",
                text(rss(MENDED), "description"));
    }

    @Test
    void aReplacedPictureHasNoWords() {
        assertEquals(
                "", CorrectionHtml.of(correction(ChangeKind.CORRECTION, "", new Difference(Place.PICTURE, List.of()))));
    }

    @Test
    void aRetractionLeadsToNoArticle() throws Exception {
        Element entry = atom(correction(ChangeKind.RETRACTION, "It was a hose."));

        assertEquals(
                "https://paper.example/corrections",
                ((Element) entry.getElementsByTagName("link").item(0)).getAttribute("href"));
        assertEquals("https://paper.example/corrections#7-2", text(entry, "id"));
        assertEquals("2025-02-25T10:00:00Z", text(entry, "updated"));
        assertEquals("<p>It was a hose.</p>", text(entry, "content"));
    }

    @Test
    void withoutCorrectionsBothAreWellFormed() throws Exception {
        var rss = new ByteArrayOutputStream();
        feed(rss).rss("The Paper", "en", List.of());
        var atom = new ByteArrayOutputStream();
        feed(atom).atom("The Paper", List.of());

        assertEquals("rss", root(rss).getTagName());
        assertEquals("feed", root(atom).getTagName());
    }

    private static Element rss(Correction correction) throws Exception {
        var out = new ByteArrayOutputStream();
        feed(out).rss("The Paper", "en", List.of(correction));
        return (Element) root(out).getElementsByTagName("item").item(0);
    }

    private static Element atom(Correction correction) throws Exception {
        var out = new ByteArrayOutputStream();
        feed(out).atom("The Paper", List.of(correction));
        return (Element) root(out).getElementsByTagName("entry").item(0);
    }

    private static CorrectionFeed feed(ByteArrayOutputStream out) throws Exception {
        return new CorrectionFeed(out, path -> "https://paper.example" + path, ENGLISH);
    }

    private static Element root(ByteArrayOutputStream xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.toByteArray()))
                .getDocumentElement();
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Correction correction(ChangeKind kind, String note, Difference... differences) {
        return new Correction(
                new ArticleId(7),
                "quay",
                "Quay",
                "en",
                Direction.LTR,
                2,
                kind,
                note,
                Instant.parse("2025-02-25T10:00:00Z"),
                List.of(differences),
                0);
    }
}
