package org.masthead.web.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.ArticleView;
import org.masthead.content.Direction;
import org.masthead.content.Named;
import org.w3c.dom.Document;

class FeedTest {
    private static final String HEADLINE = "Fish & chips <b>\u0001\uD83D\uDC1F";
    private static final Addresses ADDRESSES = path -> "https://paper.example" + path;
    private static final Instant PUBLISHED = Instant.parse("2025-02-25T10:00:00Z");
    private static final Instant UPDATED = Instant.parse("2025-02-26T10:00:00Z");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void rssHoldsTheHeadlineAsTypedWithoutWhatXmlCannotHold() throws Exception {
        Document feed = rss(feed(true, article()));
        assertEquals("Fish & chips <b>\uD83D\uDC1F", text(feed, "title", 1));
        assertEquals("https://paper.example/articles/caf%C3%A9", text(feed, "link", 1));
        assertEquals("Tue, 25 Feb 2025 10:00:00 GMT", text(feed, "pubDate", 0));
        assertEquals("masthead:article:7", text(feed, "guid", 0));
    }

    @Test
    void rssNamesAuthorsAndWhatTheArticleIsFiledUnder() throws Exception {
        Document feed = rss(feed(true, article()));
        assertEquals("Amara Osei", text(feed, "dc:creator", 0));
        assertEquals("Jonas Lind", text(feed, "dc:creator", 1));
        assertEquals("Harbour", text(feed, "category", 0));
        assertEquals("ferries", text(feed, "category", 1));
    }

    @Test
    void theTextIsInTheFeedOnlyWhereTheSiteWantsItThere() throws Exception {
        assertTrue(text(rss(feed(true, article())), "content:encoded", 0).contains("The quay"));
        out.reset();
        assertEquals(
                0,
                rss(feed(false, article()))
                        .getElementsByTagName("content:encoded")
                        .getLength());
    }

    @Test
    void everyAddressInTheTextIsWhole() throws Exception {
        String text = text(rss(feed(true, article())), "content:encoded", 0);
        assertTrue(text.contains("href=\"https://paper.example/sections/harbour\""), text);
        assertTrue(text.contains("href=\"https://paper.example/articles/caf%C3%A9#fn1\""), text);
        assertTrue(text.contains("src=\"https://paper.example/media/3/quay.jpg\""), text);
    }

    @Test
    void aTextFromRightToLeftSaysSo() throws Exception {
        String text = text(rss(feed(true, article())), "content:encoded", 0);
        assertTrue(text.startsWith("<div lang=\"fa\" dir=\"rtl\">"), text);
    }

    @Test
    void anUpdatedArticleKeepsItsNameAndGetsANewMomentInEveryFormat() throws Exception {
        assertEquals(UPDATED.toString(), text(rss(feed(true, article())), "atom:updated", 0));
        out.reset();
        new AtomFeed(out, ADDRESSES).write(feed(true, article()));
        Document atom = parsed();
        assertEquals("https://paper.example/#article-7", text(atom, "id", 1));
        assertEquals(PUBLISHED.toString(), text(atom, "published", 0));
        assertEquals(UPDATED.toString(), text(atom, "updated", 1));
        JsonObject item = json(feed(true, article())).getJsonArray("items").getJsonObject(0);
        assertEquals("https://paper.example/#article-7", item.getString("id"));
        assertEquals(UPDATED.toString(), item.getString("date_modified"));
    }

    @Test
    void aFeedIsAsNewAsWhatWasChangedLastInIt() throws Exception {
        Document feed = rss(feed(true, article(), article()));
        assertEquals("Wed, 26 Feb 2025 10:00:00 GMT", text(feed, "lastBuildDate", 0));
    }

    @Test
    void jsonSaysInWhichLanguageAnArticleIs() {
        JsonObject feed = json(feed(false, article()));
        assertEquals("https://jsonfeed.org/version/1.1", feed.getString("version"));
        JsonObject item = feed.getJsonArray("items").getJsonObject(0);
        assertEquals("fa", item.getString("language"));
        assertEquals("Standfirst", item.getString("content_text"));
        assertFalse(item.containsKey("content_html"));
    }

    @Test
    void aFeedWithoutArticlesIsStillAFeed() throws Exception {
        new AtomFeed(out, ADDRESSES).write(feed(true));
        assertEquals(0, parsed().getElementsByTagName("entry").getLength());
        out.reset();
        assertEquals(0, rss(feed(true)).getElementsByTagName("item").getLength());
        assertTrue(json(feed(true)).getJsonArray("items").isEmpty());
    }

    private Document rss(Feed feed) throws Exception {
        new RssFeed(out, ADDRESSES).write(feed);
        return parsed();
    }

    private JsonObject json(Feed feed) {
        out.reset();
        new JsonFeed(out, ADDRESSES).write(feed);
        return Json.createReader(new ByteArrayInputStream(out.toByteArray())).readObject();
    }

    private Document parsed() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(Document feed, String element, int index) {
        return feed.getElementsByTagName(element).item(index).getTextContent();
    }

    private static Feed feed(boolean inFull, ArticleView... articles) {
        return new Feed("Paper", "News", "", "en", List.of(articles), inFull, "");
    }

    private static ArticleView article() {
        return new ArticleView(
                new ArticleId(7),
                "café",
                ArticleKind.NEWS,
                "",
                HEADLINE,
                "Standfirst",
                "",
                "<p>The quay<a href=\"/sections/harbour\">.</a><a href=\"#fn1\">1</a><img src=\"/media/3/quay.jpg\"></p>",
                new Named(1, "harbour", "Harbour"),
                null,
                List.of(new Named(1, "amara", "Amara Osei"), new Named(2, "jonas", "Jonas Lind")),
                List.of(new Named(1, "ferries", "ferries")),
                List.of(),
                "fa",
                Direction.RTL,
                PUBLISHED,
                UPDATED,
                2,
                true);
    }
}
