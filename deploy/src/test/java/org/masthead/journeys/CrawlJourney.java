package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole sample newsroom, link by link. */
@RunningMasthead
class CrawlJourney {
    private static final List<String> LISTS =
            List.of("", "/sections/harbour", "/tags/lighthouse", "/topics/lighthouse-200", "/authors/leila-farrokh");

    @Test
    void noLinkIsBrokenNothingComesFromElsewhereAndNobodyGetsACookie(Site site) {
        Crawl crawl = Crawl.of(site);

        assertEquals(List.of(), crawl.problems(), crawl.account());
        assertTrue(crawl.pages().size() > 100, crawl.account());
        for (String kind : List.of("articles", "sections", "tags", "topics", "authors", "gallery", "maps")) {
            assertTrue(crawl.pages().stream().anyMatch(page -> page.startsWith("/" + kind + "/")), kind);
        }
        assertTrue(crawl.feeds().size() > 20, crawl.account());
    }

    @Test
    void everyFeedIsWellFormedAndNotSentAgainToWhoHasIt(Site site) {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles/harbour-widening-vote",
                "/sitemap.xml",
                "/sitemaps/articles-1.xml",
                "/news-sitemap.xml",
                "/opensearch.xml",
                "/manifest.webmanifest",
                "/oembed?url=/articles/harbour-widening-vote",
                "/oembed?url=/gallery/harbour-at-work&format=xml"
            })
    void whatMachinesReadIsNotSentAgainEither(String path, Site site) {
        assertTrue(Revalidation.works(site, path), path);
        var head = site.send(site.request(path).method("HEAD", BodyPublishers.noBody()));
        assertEquals(site.get(path).headers().firstValue("ETag"), head.headers().firstValue("ETag"));
        assertEquals("", head.body());
    }

    @Test
    void aBrowserKeepsNothingAndAsksNobodyElse(Page page, Site site) {
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
            page.navigate(address);
            assertEquals(0, page.evaluate("() => localStorage.length + sessionStorage.length"), address);
        }

        assertEquals(List.of(), foreign);
        assertEquals(List.of(), complaints);
        assertEquals(List.of(), page.context().cookies());
    }
}
