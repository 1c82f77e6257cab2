package org.masthead.web.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.ArticleView;
import org.masthead.content.Direction;
import org.w3c.dom.Document;

/** Wherever the site and its server are, a feed names the moment itself: also in the hour that comes twice or never. */
class FeedMomentsTest {
    private static final Addresses ADDRESSES = path -> "https://paper.example" + path;
    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void goHome() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, 2025-03-30T01:30:00Z, 2025-03-30T01:30:00Z",
        "Pacific/Auckland, 2025-04-05T13:30:00Z, 2025-04-06T02:30:00+13:00",
        "Pacific/Auckland, 2025-04-05T14:30:00Z, 2025-04-06T02:30:00+12:00",
        "Pacific/Auckland, 2025-09-27T14:00:00Z, 2025-09-28T03:00:00+13:00",
        "America/St_Johns, 2025-03-09T05:29:59Z, 2025-03-09T01:59:59-03:30",
        "America/St_Johns, 2025-03-09T05:30:00Z, 2025-03-09T03:00:00-02:30",
        "America/St_Johns, 2025-11-02T03:45:00Z, 2025-11-02T01:15:00-02:30",
        "America/St_Johns, 2025-11-02T04:45:00Z, 2025-11-02T01:15:00-03:30"
    })
    void everyFormatNamesTheMomentOfPublication(String zone, Instant moment, String there) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Feed feed = new Feed("Paper", "News", "", "en", List.of(article(moment)), true, "");

        var out = new ByteArrayOutputStream();
        new RssFeed(out, ADDRESSES).write(feed);
        assertEquals(moment, rfc1123(text(out, "pubDate")));
        assertEquals(moment, rfc1123(text(out, "lastBuildDate")));
        assertEquals(moment, Instant.parse(text(out, "atom:updated")));

        out = new ByteArrayOutputStream();
        new AtomFeed(out, ADDRESSES).write(feed);
        assertEquals(moment, Instant.parse(text(out, "published")));
        assertEquals(moment, Instant.parse(text(out, "updated")));

        out = new ByteArrayOutputStream();
        new JsonFeed(out, ADDRESSES).write(feed);
        var item = Json.createReader(new ByteArrayInputStream(out.toByteArray()))
                .readObject()
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals(moment, Instant.parse(item.getString("date_published")));
        assertEquals(moment, Instant.parse(item.getString("date_modified")));

        assertEquals(there, NewsSitemap.date(moment, ZoneId.of(zone)));
    }

    private static Instant rfc1123(String text) {
        return OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }

    private static String text(ByteArrayOutputStream feed, String element) throws Exception {
        Document parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.toByteArray()));
        return parsed.getElementsByTagName(element).item(0).getTextContent();
    }

    private static ArticleView article(Instant published) {
        return new ArticleView(
                new ArticleId(7),
                "quay",
                ArticleKind.NEWS,
                "",
                "Quay closed",
                "In short",
                "",
                "<p>At length</p>",
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                "en",
                Direction.LTR,
                published,
                null,
                1,
                true);
    }
}
