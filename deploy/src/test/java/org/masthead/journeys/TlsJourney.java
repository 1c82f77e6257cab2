package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site set up as it should be: TLS ends at a web server in front, and the site knows its address. */
class TlsJourney {
    private static TlsFront front;
    private static Program program;
    private static HttpClient browser;

    @BeforeAll
    static void start() throws Exception {
        Path home = Path.of(System.getProperty("journeys.folder"), "tls-home");
        SharedSite.wipe(home);
        front = new TlsFront(home.resolveSibling("tls-front"));
        program = Program.in(home);
        program.start(Map.of(
                        "masthead.sample", "true",
                        "masthead.base-url", front.address(),
                        "masthead.trusted-proxies", "127.0.0.1"))
                .awaitReady();
        front.serve(program.port());
        browser = HttpClient.newBuilder()
                .sslContext(front.trust())
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    @AfterAll
    static void stop() throws Exception {
        program.close();
        front.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles/harbour-widening-vote",
                "/search?q=harbour",
                "/feed.xml",
                "/sitemap.xml",
                "/robots.txt",
                "/favicon.ico",
                "/login",
                "/admin/desk",
                "/api/reports/most-viewed.csv",
                "/no/such/page",
                "/health/ready"
            })
    void everyAnswerTellsTheBrowserToInsistOnTls(String path) throws Exception {
        for (String time : List.of("made", "kept")) {
            var answer = get(path);
            assertEquals(
                    "max-age=31536000",
                    answer.headers().firstValue("Strict-Transport-Security").orElse("none"),
                    path + " " + time);
            assertFalse(
                    answer.headers().firstValue("Location").orElse("").startsWith("http:"),
                    () -> path + " leads to " + answer.headers().firstValue("Location"));
        }
    }

    @Test
    void staffsCookiesNeverTravelWithoutTls() throws Exception {
        var signedIn = send(HttpRequest.newBuilder(URI.create(front.address() + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", front.address())
                .POST(BodyPublishers.ofString("name=writer&password=masthead-demo&remember=on")));
        List<String> cookies = signedIn.headers().allValues("Set-Cookie");

        assertEquals(303, signedIn.statusCode());
        assertEquals(2, cookies.size(), cookies::toString);
        for (String cookie : cookies) {
            assertTrue(cookie.matches(".*;\\s*Secure(;.*|$)"), cookie);
            assertTrue(cookie.matches(".*;\\s*HttpOnly(;.*|$)"), cookie);
        }
    }

    @Test
    void pagesAndWhatMachinesReadNameTheSiteByItsAddress() throws Exception {
        String article = front.address() + "/articles/harbour-widening-vote";
        Document page = Jsoup.parse(get("/articles/harbour-widening-vote").body());

        assertEquals(article, page.select("link[rel=canonical]").attr("href"));
        assertEquals(article, page.select("meta[property=og:url]").attr("content"));
        for (String path :
                List.of("/feed.xml", "/atom.xml", "/feed.json", "/sitemap.xml", "/robots.txt", "/opensearch.xml")) {
            String text = get(path).body();
            assertTrue(text.replace("\\/", "/").contains(front.address() + "/"), path);
            assertFalse(text.contains("http://127.0.0.1"), path);
        }
    }

    @Test
    void aCommentIsTakenAndItsReaderIsKnownByTheAddressBehindTheFront() throws Exception {
        for (int sent = 1; sent <= 6; sent++) {
            var answer = send(HttpRequest.newBuilder(
                            URI.create(front.address() + "/articles/harbour-widening-vote/comments"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", front.address())
                    .POST(BodyPublishers.ofString("name=Ada&email=ada%40example.org&website=&text=Number+" + sent)));
            assertEquals(sent < 6 ? 303 : 422, answer.statusCode(), answer.body());
        }
        var another = program.site()
                .request("/articles/harbour-widening-vote/comments")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", "203.0.113.10")
                .POST(BodyPublishers.ofString("name=Ben&email=ben%40example.org&website=&text=From+elsewhere"));
        assertEquals(303, program.site().send(another).statusCode());
    }

    @Test
    void metricsAreNotThereForWhoComesThroughTheFront() throws Exception {
        assertEquals(404, get("/metrics").statusCode());
        assertEquals(200, program.site().get("/metrics").statusCode());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(front.address() + path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    }
}
