package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole sample newsroom, link by link. */
@RunningMasthead
class CrawlJourney {
    @Test
    void noLinkIsBrokenNothingComesFromElsewhereAndNobodyGetsACookie(Site site) {
        Crawl crawl = Crawl.of(site);

        assertEquals(List.of(), crawl.problems(), crawl.account());
        assertTrue(crawl.pages().size() > 100, crawl.account());
        for (String kind : List.of("articles", "sections", "tags", "topics", "authors", "gallery", "maps")) {
            assertTrue(crawl.pages().stream().anyMatch(page -> page.startsWith("/" + kind + "/")), kind);
        }
        assertTrue(crawl.feeds().size() > 20, crawl.account());
        List<String> wrong = crawl.feeds().stream()
                .flatMap(feed -> FeedRules.problems(feed, site.get(feed)).stream())
                .toList();
        assertEquals(List.of(), wrong);
        assertEquals(
                List.of(),
                crawl.feeds().stream()
                        .filter(feed -> !Revalidation.works(site, feed))
                        .toList(),
                "feeds that are sent again to who has them");
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
