package org.masthead.web.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.ArticlePublished;
import org.masthead.content.ArticleView;
import org.masthead.content.Direction;
import org.masthead.content.Named;
import org.masthead.content.Syndication;
import org.masthead.web.faces.Links;

/** Against a hub on this machine, with milliseconds for seconds. */
class HubPingsTest {
    private final BlockingQueue<List<String>> calls = new LinkedBlockingQueue<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(1);
    private final Links links = new Links(Optional.of("https://paper.example"));
    private HttpServer server;

    @BeforeEach
    void aHub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hub", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            calls.add(Arrays.stream(form.split("&"))
                    .map(field -> URLDecoder.decode(field, StandardCharsets.UTF_8))
                    .toList());
            Integer answer = answers.poll();
            exchange.sendResponseHeaders(answer == null ? 204 : answer, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        executor.shutdownNow();
        server.stop(0);
    }

    @Test
    void theHubIsToldOfEveryFeedThatTheArticleStandsIn() throws InterruptedException {
        pings(hub(links)).published(event(7));
        List<String> told = call();
        assertEquals("hub.mode=publish", told.get(0));
        for (String page : List.of("", "/sections/harbour", "/tags/ferries", "/authors/amara")) {
            for (String file : List.of("feed.xml", "atom.xml", "feed.json")) {
                assertTrue(told.contains("hub.url=https://paper.example" + page + "/" + file), () -> file + told);
            }
        }
        assertEquals(13, told.size());
    }

    @Test
    void whatIsNoLongerPublicChangedTheSitesFeeds() throws InterruptedException {
        pings(hub(links)).changed(new ArticleId(404));
        assertEquals(4, call().size());
    }

    @Test
    void whatChangesWithinAMomentIsToldAtOnce() throws InterruptedException {
        var pings = new HubPings(hub(links), topics(links), new HubCall(hub(links)), executor, TimeUnit.SECONDS);
        pings.published(event(7));
        pings.published(event(8));
        assertEquals(13, call().size());
        assertNull(calls.poll());
    }

    @Test
    void aHubThatIsBusyIsAskedAgain() throws InterruptedException {
        answers.addAll(List.of(503, 500));
        pings(hub(links)).published(event(7));
        List<String> first = call();
        assertEquals(first, call());
        assertEquals(first, call());
    }

    @Test
    void withoutASettingOrAnAddressOfItsOwnTheSiteTellsNobody() {
        var unknown = new Links(Optional.empty());
        assertEquals("", hub(unknown).address());
        assertEquals("", new Hub(Optional.empty(), links).address());
    }

    private List<String> call() throws InterruptedException {
        List<String> told = calls.poll(20, TimeUnit.SECONDS);
        assertTrue(told != null, "the hub was called");
        return told;
    }

    private Hub hub(Links known) {
        return new Hub(Optional.of("http://127.0.0.1:" + server.getAddress().getPort() + "/hub"), known);
    }

    private HubPings pings(Hub hub) {
        return new HubPings(hub, topics(links), new HubCall(hub), executor, TimeUnit.MILLISECONDS);
    }

    private static HubTopics topics(Links links) {
        return new HubTopics(new OneArticle(), links);
    }

    private static ArticlePublished event(long id) {
        return new ArticlePublished(new ArticleId(id), "a", 1);
    }

    /** 404 is none of the public ones. */
    private static class OneArticle implements Syndication {
        @Override
        public List<ArticleView> whole(List<ArticleId> ids) {
            return ids.contains(new ArticleId(404)) ? List.of() : List.of(article());
        }

        @Override
        public List<ArticleCard> newest(Of of, long id, int atMost) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<ArticleCard> since(Instant moment, int atMost) {
            throw new UnsupportedOperationException();
        }

        private static ArticleView article() {
            return new ArticleView(
                    new ArticleId(7),
                    "a",
                    ArticleKind.NEWS,
                    "",
                    "A",
                    "",
                    "",
                    "",
                    new Named(1, "harbour", "Harbour"),
                    null,
                    List.of(new Named(1, "amara", "Amara Osei")),
                    List.of(new Named(1, "ferries", "ferries")),
                    List.of(),
                    "en",
                    Direction.LTR,
                    Instant.EPOCH,
                    null,
                    1,
                    true);
        }
    }
}
