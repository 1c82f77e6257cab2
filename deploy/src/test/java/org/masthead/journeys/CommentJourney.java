package org.masthead.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A comment from the reader's form past the moderator to the next reader. */
@RunningMasthead
class CommentJourney {
    private static final int RATE = 5;

    /** Control characters that no page of ours can hold. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F]");

    @Test
    void everyTroublesomeStringIsShownLiterallyOrRefusedWithAReasonAndKept(Site site, Program program)
            throws IOException {
        String slug = article(program, 1);
        List<String> troubles = new ArrayList<>();
        Map<String, String> taken = new LinkedHashMap<>();
        for (String text : troublesomeStrings()) {
            String reader = "Reader " + taken.size() + "-" + troubles.size() + "-" + UUID.randomUUID();
            var answer = send(site, slug, anyAddress(), reader, text);
            if (answer.statusCode() == 303) {
                taken.put(reader, text);
            } else if (answer.statusCode() != 422 || !keepsAndSaysWhy(Jsoup.parse(answer.body()), text)) {
                troubles.add(answer.statusCode() + ": " + Json.createValue(text) + " became "
                        + Json.createValue(typed(Jsoup.parse(answer.body()))));
            }
        }
        assertEquals(List.of(), troubles);
        assertTrue(taken.size() > 500, "taken: " + taken.size());
        var database = new ProgramDatabase(program);
        database.change("update comments.comment set state = 'APPROVED' where article_id ="
                + " (select id from content.article where slug = '" + slug + "')");
        Map<String, String> shown =
                shown(Jsoup.parse(site.get("/articles/" + slug).body()));
        taken.forEach((reader, text) -> assertEquals(text.strip(), shown.get(reader), reader));
    }

    private static List<String> troublesomeStrings() throws IOException {
        Path file = Path.of(System.getProperty("shared.data"), "strings", "blns.json");
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
    }

    private static boolean keepsAndSaysWhy(Document page, String text) {
        Element problem = page.selectFirst("#problem-text");
        return problem != null
                && !problem.text().isBlank()
                && typed(page).equals(UNWRITABLE.matcher(text).replaceAll(""));
    }

    /** HTML drops the line end right after the tag. */
    private static String typed(Document page) {
        return page.selectFirst("#comment-text").wholeText().replaceFirst("^\n", "");
    }

    private static Map<String, String> shown(Document page) {
        return page.select(".comment").stream()
                .collect(Collectors.toMap(
                        comment -> comment.selectFirst(".comment-name").text(),
                        comment ->
                                comment.selectFirst(".comment-text").wholeText().strip(),
                        (one, other) -> other));
    }

    @Test
    void withoutScriptACommentWaitsIsThereOnceApprovedIsAnsweredAndIsGoneOnceRefused(
            Page desk, Site site, Program program) {
        String path = "/articles/" + article(program, 2);
        String said = "Low water came later this year. " + UUID.randomUUID();
        String answered = "It did, by an hour. " + UUID.randomUUID();
        var plain = new NewContextOptions()
                .setBaseURL(site.address("").toString())
                .setExtraHTTPHeaders(Map.of("X-Forwarded-For", anyAddress()))
                .setJavaScriptEnabled(false);
        try (var withoutScript = desk.context().browser().newContext(plain)) {
            Page reader = withoutScript.newPage();
            reader.navigate(path);
            write(reader, "Ada", said);
            assertThat(reader.locator(".waiting")).isVisible();
            assertFalse(site.get(path).body().contains(said));

            Staff.signIn(desk, "moderator", "/admin/comments");
            decide(desk, said, "Approve");
            assertTrue(site.get(path).body().contains(said));

            reader.navigate(path);
            comment(reader, said).locator(".comment-foot a").click();
            write(reader, "Ben", answered);
            desk.navigate("/admin/comments");
            decide(desk, answered, "Approve");
            Document page = Jsoup.parse(site.get(path).body());
            assertEquals(indent(page, said) + 1, indent(page, answered));
            assertTrue(item(page, answered).selectFirst(".answers").text().contains("Ada"));

            desk.navigate("/admin/comments?state=APPROVED");
            decide(desk, said, "Refuse");
            assertFalse(site.get(path).body().contains(said));
            assertTrue(site.get(path).body().contains(answered));
            assertTrue(withoutScript.cookies().isEmpty());
        }
    }

    private static void write(Page page, String name, String text) {
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("Email").fill(name.toLowerCase(Locale.ROOT) + "@example.org");
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(text);
        page.locator(".comment-form .send").click();
    }

    private static Locator comment(Page page, String text) {
        return page.locator(".comment").filter(new FilterOptions().setHasText(text));
    }

    private static void decide(Page desk, String text, String decision) {
        Locator next = desk.locator(".pager a[rel=next]");
        while (comment(desk, text).count() == 0 && next.count() > 0) {
            desk.navigate(next.getAttribute("href"));
        }
        comment(desk, text).locator("input[value='" + decision + "']").click();
        assertThat(desk.locator(".messages")).isVisible();
    }

    private static Element item(Document page, String text) {
        return page.select(".comment").stream()
                .filter(comment -> comment.selectFirst(".comment-text").text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static int indent(Document page, String text) {
        return item(page, text).classNames().stream()
                .filter(name -> name.startsWith("indent-"))
                .mapToInt(name -> Integer.parseInt(name.substring("indent-".length())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sentTwiceItIsOneComment(Site site, Program program) {
        String slug = article(program, 3);
        String text = "Said once. " + UUID.randomUUID();
        var sendings = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> send(site, slug, "203.0.113.1", "Cleo", text)))
                .toList();
        for (var sending : sendings) {
            assertEquals(303, sending.join().statusCode());
        }
        assertEquals(List.of("1"), written(program, text));
    }

    @Test
    void whoSendsManyIsToldToWaitAndLosesNothing(Site site, Program program) {
        String slug = article(program, 3);
        String address = anyAddress();
        for (int i = 0; i < RATE; i++) {
            assertEquals(
                    303,
                    send(site, slug, address, "Dan", "Number " + i + " " + UUID.randomUUID())
                            .statusCode());
        }
        String text = "One <b>too</b> many. " + UUID.randomUUID();
        var refused = send(site, slug, address, "Dan", text);
        Document page = Jsoup.parse(refused.body());
        assertEquals(422, refused.statusCode());
        assertTrue(page.selectFirst(".comment-form .problem").text().contains("wait a few minutes"));
        assertEquals(text, typed(page));
        assertEquals("Dan", page.selectFirst(".comment-form [name=name]").val());
        assertEquals(List.of("0"), written(program, text));
    }

    @Test
    void whatAnotherSiteMakesABrowserSendIsRefused(Site site, Program program) {
        String slug = article(program, 3);
        String text = "Sent from elsewhere. " + UUID.randomUUID();
        for (String[] header : new String[][] {
            {"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}, {"Origin", "https://other.example"}
        }) {
            var request = form(site, slug, "203.0.113.3", "Eve", text).header(header[0], header[1]);
            assertEquals(403, site.send(request).statusCode(), header[1]);
        }
        assertEquals(List.of("0"), written(program, text));
    }

    private static HttpResponse<String> send(Site site, String slug, String address, String name, String text) {
        return site.send(form(site, slug, address, name, text));
    }

    private static HttpRequest.Builder form(Site site, String slug, String address, String name, String text) {
        String fields = "name=" + encoded(name) + "&email=reader%40example.org&website=&text=" + encoded(text);
        return site.request("/articles/" + slug + "/comments")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", address)
                .POST(BodyPublishers.ofString(fields));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String anyAddress() {
        var random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(1, 255);
    }

    private static List<String> written(Program program, String text) {
        return new ProgramDatabase(program)
                .ask("select count(*) from comments.comment where original = '" + text + "'");
    }

    /** The n-th newest of the sample's articles that takes comments. */
    private static String article(Program program, int number) {
        return new ProgramDatabase(program)
                .ask("select slug from content.public_article where comments_open and kind <> 'PAGE'"
                        + " and slug in (select slug from content.article where source_site is null)"
                        + " order by published_at desc, id offset " + (number + 10) + " limit 1")
                .get(0);
    }
}
