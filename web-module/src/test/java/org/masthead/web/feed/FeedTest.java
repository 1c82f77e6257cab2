package org.masthead.web.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.Direction;
import org.w3c.dom.Document;

class FeedTest {
    private static final String HEADLINE = "Fish & chips <b>\u0001\uD83D\uDC1F";
    private static final Addresses ADDRESSES = path -> "https://paper.example" + path;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void rssHoldsTheHeadlineAsTypedWithoutWhatXmlCannotHold() throws Exception {
        new RssFeed(out, ADDRESSES).write("Paper", "/", "/feed.xml", "en", List.of(card()));
        Document feed = parsed();
        assertEquals("Fish & chips <b>\uD83D\uDC1F", text(feed, "title", 1));
        assertEquals("https://paper.example/articles/caf%C3%A9", text(feed, "link", 1));
        assertEquals("Tue, 25 Feb 2025 10:00:00 GMT", text(feed, "pubDate", 0));
        assertEquals("masthead:article:7", text(feed, "guid", 0));
    }

    @Test
    void atomSaysWhenAnArticleWasUpdated() throws Exception {
        new AtomFeed(out, ADDRESSES).write("Paper", "/atom.xml", List.of(card()));
        Document feed = parsed();
        assertEquals("2025-02-25T10:00:00Z", text(feed, "published", 0));
        assertEquals("2025-02-26T10:00:00Z", text(feed, "updated", 1));
    }

    @Test
    void aFeedWithoutArticlesIsStillAFeed() throws Exception {
        new AtomFeed(out, ADDRESSES).write("Paper", "/atom.xml", List.of());
        assertEquals(0, parsed().getElementsByTagName("entry").getLength());
    }

    private Document parsed() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(Document feed, String element, int index) {
        return feed.getElementsByTagName(element).item(index).getTextContent();
    }

    private static ArticleCard card() {
        return new ArticleCard(
                new ArticleId(7),
                "café",
                ArticleKind.NEWS,
                "",
                HEADLINE,
                "Standfirst",
                null,
                null,
                "en",
                Direction.LTR,
                Instant.parse("2025-02-25T10:00:00Z"),
                Instant.parse("2025-02-26T10:00:00Z"));
    }
}
