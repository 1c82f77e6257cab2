package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
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
}
