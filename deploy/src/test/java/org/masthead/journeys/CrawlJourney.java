package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole sample newsroom, link by link. On a server of its own, that knows its address: other journeys leave their traces on
 * the one that they share.
 */
@ExtendWith(BrowserPages.class)
class CrawlJourney {
    private static final List<String> LISTS =
            List.of("", "/sections/harbour", "/tags/lighthouse", "/topics/lighthouse-200", "/authors/leila-farrokh");
    private static Program program;
    private static Site site;

    @BeforeAll
    static void start() {
        Path home = Path.of(System.getProperty("journeys.folder"), "crawl-home");
        SharedSite.wipe(home);
        program = Program.in(home);
        program.start(Map.of(
                        "masthead.sample", "true",
                        "masthead.base-url", "http://127.0.0.1:" + program.port(),
                        "masthead.time-zone", "Europe/Berlin"))
                .awaitReady();
        site = program.site();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void noLinkIsBrokenNothingComesFromElsewhereAndNobodyGetsACookie() {
        Crawl crawl = Crawl.of(site);

        assertEquals(List.of(), crawl.problems(), crawl.account());
        assertTrue(crawl.pages().size() > 100, crawl.account());
        for (String kind : List.of("articles", "sections", "tags", "topics", "authors", "gallery", "maps")) {
            assertTrue(crawl.pages().stream().anyMatch(page -> page.startsWith("/" + kind + "/")), kind);
        }
        assertTrue(crawl.feeds().size() > 20, crawl.account());
    }

    @Test
    void everyFeedIsWellFormedAndNotSentAgainToWhoHasIt() {
        for (String list : LISTS) {
            for (String file : List.of("feed.xml", "atom.xml", "feed.json")) {
                String feed = list + "/" + file;
                assertEquals(List.of(), FeedRules.problems(feed, site.get(feed)));
                assertTrue(Revalidation.works(site, feed), feed);
            }
        }
        for (String corrections : List.of("/corrections/feed.xml", "/corrections/atom.xml")) {
            assertEquals(List.of(), FeedRules.problems(corrections, site.get(corrections)));
        }
    }

    @Test
    void feedsNameTheMomentsThatTheDatabaseKeeps() {
        List<String> named = Json.createReader(
                        new StringReader(site.get("/feed.json").body()))
                .readObject()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(item ->
                        item.getString("id").replaceFirst(".*#article-", "") + " " + item.getString("date_published"))
                .toList();

        assertEquals(
                new ProgramDatabase(program)
                        .ask(
                                "select id || ' ' || to_char(published_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                                        + " from content.public_article where kind <> 'PAGE'"
                                        + " order by published_at desc, id desc limit " + named.size()),
                named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sections/harbour",
                "/articles/harbour-widening-vote",
                "/sitemap.xml",
                "/sitemaps/articles-1.xml",
                "/news-sitemap.xml",
                "/opensearch.xml",
                "/manifest.webmanifest",
                "/oembed?url=/articles/harbour-widening-vote",
                "/oembed?url=/gallery/quay-in-all-weathers&format=xml"
            })
    void whatMachinesReadIsNotSentAgainEither(String path) {
        assertTrue(Revalidation.works(site, path), path);
        var head = site.send(site.request(path).method("HEAD", BodyPublishers.noBody()));
        assertEquals(site.get(path).headers().firstValue("ETag"), head.headers().firstValue("ETag"));
        assertEquals("", head.body());
    }

    @Test
    void aBrowserKeepsNothingAndAsksNobodyElse(Page page) {
        List<String> foreign = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        page.onRequest(request -> {
            if (!request.url().startsWith(site.address("/").toString())) {
                foreign.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        for (String address : List.of(
                "/",
                "/articles/harbour-widening-vote",
                "/sections/harbour",
                "/topics",
                "/gallery",
                "/maps",
                "/search?q=harbour")) {
            page.navigate(site.address(address).toString());
            assertEquals(0, page.evaluate("() => localStorage.length + sessionStorage.length"), address);
        }

        assertEquals(List.of(), foreign);
        assertEquals(List.of(), complaints);
        assertEquals(List.of(), page.context().cookies());
    }
}
