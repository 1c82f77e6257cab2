package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The database crashes, or falls silent, under a running server: readers get what is cached and an honest page for the rest. */
class DatabaseAwayJourney {
    private static final Pattern INNARDS = Pattern.compile(
            "Exception|\\bat [a-z.]+\\(|org\\.postgresql|Payara|stack ?trace", Pattern.CASE_INSENSITIVE);

    @Test
    void cachedPagesAreServedOthersSayThatItIsOurFaultAndAllWorksOnceItIsBack() throws Exception {
        Path home = Path.of(System.getProperty("journeys.folder"), "database-away");
        SharedSite.wipe(home);
        try (Program program = Program.in(home).start(Map.of()).awaitReady()) {
            Site site = program.site();
            String front = site.get("/").body();
            var database = new ProgramDatabase(program);
            database.crash();

            var cached = site.get("/");
            assertEquals(200, cached.statusCode());
            assertEquals(front, cached.body());
            var uncached = site.get("/topics");
            assertEquals(503, uncached.statusCode());
            assertTrue(uncached.body().contains("We cannot reach our articles for the moment"), uncached.body());
            assertFalse(INNARDS.matcher(uncached.body()).find(), uncached.body());

            database.startAgain();
            Await.until(
                    Duration.ofSeconds(60),
                    () -> "the topics, but they answer " + site.get("/topics").statusCode(),
                    () -> site.get("/topics").statusCode() == 200);
            String id = UUID.randomUUID().toString();
            String view = "{\"kind\":\"view\",\"id\":\"" + id + "\",\"path\":\"/articles/back\"}";
            assertEquals(202, site.post("/api/views", "text/plain", view).statusCode());
            Await.until(Duration.ofSeconds(60), () -> "the view " + id, () -> database.ask(
                            "select view_id from analytics.view_log where view_id = '" + id + "'")
                    .equals(List.of(id)));
        }
    }

    @Test
    void aDatabaseThatFallsSilentKeepsNobodyWaiting() throws Exception {
        Path home = Path.of(System.getProperty("journeys.folder"), "database-silent");
        SharedSite.wipe(home);
        try (Program program = Program.in(home).start(Map.of()).awaitReady()) {
            Site site = program.site();
            String front = site.get("/").body();
            var database = new ProgramDatabase(program);
            database.halt();
            try {
                long begun = System.nanoTime();
                assertEquals(503, site.get("/topics").statusCode());
                assertTrue(System.nanoTime() - begun < Duration.ofSeconds(30).toNanos(), "the first one waits a while");
                assertEquals(front, site.get("/").body());
                var next = site.get("/gallery");
                assertEquals(503, next.statusCode());
                assertEquals("30", next.headers().firstValue("Retry-After").orElse(""));
                assertEquals(503, site.get("/an-old-address").statusCode());
            } finally {
                database.resume();
            }
            Await.until(
                    Duration.ofSeconds(60),
                    () -> "the topics, but they answer " + site.get("/topics").statusCode(),
                    () -> site.get("/topics").statusCode() == 200);
        }
    }

    @Test
    void whatIsUnderWayWhenTheDatabaseFallsSilentIsAnsweredToo() throws Exception {
        Path home = Path.of(System.getProperty("journeys.folder"), "database-silent-midway");
        SharedSite.wipe(home);
        try (Program program =
                Program.in(home).start(Map.of("masthead.sample", "true")).awaitReady()) {
            Site site = program.site();
            var database = new ProgramDatabase(program);
            var comment = site.request("/articles/harbour-widening-vote/comments")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("name=Ada&email=ada%40example.org&website=&text=Said"));
            var staff = site.request("/admin/comments").header("Cookie", session(site, "moderator"));
            List<CompletableFuture<Integer>> answers;
            try (var locks = database.lock("comments.comment")) {
                answers = Stream.of(comment, staff)
                        .map(request -> CompletableFuture.supplyAsync(
                                () -> site.send(request).statusCode()))
                        .toList();
                database.awaitWaiting(answers.size());
                database.halt();
                try {
                    for (var answer : answers) {
                        assertEquals(503, answer.get(45, TimeUnit.SECONDS));
                    }
                } finally {
                    database.resume();
                }
            }
            Await.until(
                    Duration.ofSeconds(60),
                    () -> "the topics, but they answer " + site.get("/topics").statusCode(),
                    () -> site.get("/topics").statusCode() == 200);
        }
    }

    private static String session(Site site, String account) {
        var signedIn = site.send(site.request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString("name=" + account + "&password=masthead-demo")));
        return signedIn.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }
}
