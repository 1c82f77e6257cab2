package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A view from the reader's page to the log. */
@RunningMasthead
class ViewsJourney {
    @Test
    void anArticleThatIsReadIsCountedWithItsVersionItsSlotAndHowLongItWasRead(Page page, Program program) {
        page.navigate("/");
        var link = page.locator("main a[data-slot][href^='/articles/']").first();
        String path = link.getAttribute("href");
        String slot = link.getAttribute("data-slot");
        link.click();
        page.waitForURL("**" + path);
        page.mouse().wheel(0, 400);
        page.navigate("/most-viewed?period=week");

        var log = new LoggedViews(program);
        String view = "from analytics.view_log v join analytics.path p on p.id = v.path_id where p.path = '" + path
                + "' and v.view_id is not null and v.slot = '" + slot + "' and v.automation";
        Await.until(Duration.ofSeconds(20), () -> "the view of " + path + " from " + slot, () -> !log.ask(
                        "select v.article_id " + view + " and v.article_version > 0 and v.article_id > 0")
                .isEmpty());
        Await.until(Duration.ofSeconds(20), () -> "its closing beacon", () -> !log.ask(
                        "select e.depth from analytics.view_end e where e.depth > 0 and e.view_id in (select v.view_id "
                                + view + ")")
                .isEmpty());
        assertTrue(page.context().cookies().isEmpty());
    }

    @Test
    void theSameViewSentTwiceCountsOnce(Site site, Program program) {
        UUID id = UUID.randomUUID();
        String view = "{\"kind\":\"view\",\"id\":\"" + id + "\",\"path\":\"/articles/twice\"}";
        assertEquals(
                202, site.post("/api/views", "text/plain;charset=UTF-8", view).statusCode());
        assertEquals(202, site.post("/api/views", "application/json", view).statusCode());
        var log = new LoggedViews(program);
        String count = "select count(*) from analytics.view_log where view_id = '" + id + "'";
        Await.until(
                Duration.ofSeconds(20), () -> "the view", () -> !List.of("0").equals(log.ask(count)));
        Await.until(Duration.ofSeconds(20), () -> "the spool to be empty", log::allArrived);
        assertEquals(List.of("1"), log.ask(count));
    }

    /** Stopped so that it answers nobody; a database that refuses is SegmentLoaderTest's. */
    @Test
    void withTheDatabaseStoppedViewsAreAcknowledgedAndArriveOnceItGoesOn(Site site, Program program) throws Exception {
        var log = new LoggedViews(program);
        String path = "/articles/" + UUID.randomUUID();
        signal("-STOP", program);
        try {
            for (int i = 0; i < 20; i++) {
                String view = "{\"kind\":\"view\",\"id\":\"" + UUID.randomUUID() + "\",\"path\":\"" + path + "\"}";
                assertEquals(202, site.post("/api/views", "text/plain", view).statusCode());
            }
        } finally {
            signal("-CONT", program);
        }
        Await.until(Duration.ofSeconds(20), () -> "the views that waited", () -> log.ask(
                        "select count(*) from analytics.view_log v join analytics.path p on p.id = v.path_id"
                                + " where p.path = '" + path + "'")
                .equals(List.of("20")));
    }

    private static void signal(String signal, Program program) throws Exception {
        var database = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(program.home().resolve("database/postmaster.pid"))
                                .get(0)
                                .strip()))
                .orElseThrow();
        var command = new ArrayList<>(List.of("kill", signal, Long.toString(database.pid())));
        database.descendants().forEach(child -> command.add(Long.toString(child.pid())));
        new ProcessBuilder(command).start().waitFor();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "400 | text/plain      | Sec-Fetch-Site | same-origin   | {}",
                "400 | application/json| Origin         | own           | []",
                "415 | text/html       | Sec-Fetch-Site | same-origin   | {}",
                "403 | text/plain      | Sec-Fetch-Site | cross-site    | {}",
                "403 | text/plain      | Origin         | https://other.example | {}",
                "403 | text/plain      | Origin         | null          | {}",
            })
    void whatIsNoViewOfOursIsRefusedWithAProblemDocument(
            int status, String type, String header, String value, String body, Site site) {
        String own = site.address("").toString();
        var answer = site.send(site.request("/api/views")
                .header("Content-Type", type)
                .header(header, value.equals("own") ? own : value)
                .POST(BodyPublishers.ofString(body)));
        assertEquals(status, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse("").split(";")[0]);
    }

    @Test
    void aBodyBeyondFourKilobytesIsRefused(Site site) {
        assertEquals(
                413,
                site.post("/api/views", "text/plain", "{" + " ".repeat(4_096) + "}")
                        .statusCode());
    }

    @Test
    void withoutScriptAnImageCounts(Site site, Program program) {
        var answer = site.get("/api/views/pixel.gif?a=17&v=2&p=/articles/without-script");
        assertEquals(200, answer.statusCode());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        var log = new LoggedViews(program);
        Await.until(Duration.ofSeconds(20), () -> "the image's view", () -> log.ask(
                        "select v.article_id from analytics.view_log v join analytics.path p on p.id = v.path_id"
                                + " where p.path = '/articles/without-script' and v.source = 2")
                .equals(List.of("17")));
    }
}
