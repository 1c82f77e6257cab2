package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** An old newsroom comes in: its articles, their addresses, who read them. */
@RunningMasthead
class ImportJourney {
    private static final Path DATA = Path.of(System.getProperty("shared.data"));
    private static final String THEME_SITE = "source_site = 'wpthemetestdata.wordpress.com'";

    @Test
    void anOldSiteComesInWholeItsArticlesStandAndItsOldAddressesLeadToThem(Site site, Program program)
            throws FileNotFoundException {
        JsonObject first = ImportRun.ofWordPress(site, export("themeunittestdata.wordpress.xml"))
                .completed(site);
        assertTrue(first.getJsonNumber("total").longValue() > 150, first.toString());

        JsonObject again = ImportRun.ofWordPress(site, export("themeunittestdata.wordpress.xml"))
                .completed(site);
        assertEquals(first.getJsonNumber("total"), again.getJsonNumber("total"));
        for (String line : ImportRun.account(again).keySet()) {
            assertTrue(Set.of("unchanged", "refused").contains(line.split("/")[0]), line);
        }

        var database = new ProgramDatabase(program);
        List<String> wrong = new ArrayList<>();
        List<String> articles = database.ask("select p.slug || ' ' || a.source_id || ' ' || p.headline"
                + " from content.public_article p join content.article a on a.id = p.id where a." + THEME_SITE);
        articles.forEach(article -> look(site, article.split(" ", 3), wrong));
        assertTrue(articles.size() > 60, "public articles: " + articles.size());
        List<String> addresses = database.ask("select r.path || ' ' || p.slug from content.redirect r"
                + " join content.public_article p on p.id = r.article_id"
                + " join content.article a on a.id = p.id where a." + THEME_SITE);
        addresses.forEach(address -> follow(site, address.split(" ")[0], address.split(" ")[1], wrong));
        assertTrue(addresses.size() > articles.size(), "old addresses: " + addresses.size());
        assertEquals(List.of(), wrong);
    }

    private static BodyPublisher export(String name) throws FileNotFoundException {
        return BodyPublishers.ofFile(DATA.resolve("wordpress").resolve(name));
    }

    private static void look(Site site, String[] article, List<String> wrong) {
        String slug = article[0];
        var answer = site.get(path(slug));
        var headline = Jsoup.parse(answer.body()).selectFirst("h1.article-headline");
        String expected = article[2].strip().replaceAll("\\s+", " ");
        if (answer.statusCode() != 200
                || headline == null
                || !headline.text().strip().equals(expected)) {
            wrong.add(answer.statusCode() + " " + answer.uri() + " " + slug + ": " + headline);
        }
        follow(site, "/?p=" + article[1], slug, wrong);
    }

    private static void follow(Site site, String old, String slug, List<String> wrong) {
        var answer = site.get(URI.create(old).toASCIIString());
        String location = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 301 || !location.endsWith(path(slug))) {
            wrong.add(answer.statusCode() + " " + old + " → " + location);
        }
    }

    private static String path(String slug) {
        return URI.create("/articles/" + slug).toASCIIString();
    }

    @Test
    void aBrokenExportIsRefusedAtItsLineAndLeavesNothing(Site site, Program program) throws FileNotFoundException {
        var database = new ProgramDatabase(program);
        String all = "select concat_ws(' ', (select count(*) from content.article), (select count(*) from"
                + " content.section), (select count(*) from content.tag), (select count(*) from content.author),"
                + " (select count(*) from content.redirect), (select count(*) from comments.comment))";
        List<String> before = database.ask(all);

        JsonObject run = ImportRun.ofWordPress(site, export("malformed.xml")).ended(site);

        assertEquals("failed", run.getString("state"), run.toString());
        assertTrue(run.getString("failure").startsWith("Line 90"), run.toString());
        assertEquals(0, ImportRun.sum(run));
        assertEquals(before, database.ask(all));
    }

    @Test
    void anAccessLogIsAccountedForToItsLastLineAndCountsOnce(Site site) throws FileNotFoundException {
        Path log = DATA.resolve("access-log/apache_combined.log");
        String report = "/api/reports/traffic.csv?from=2015-05-17&to=2015-05-20";
        JsonObject first = ImportRun.ofAccessLog(site, log).completed(site);
        assertEquals(10_000, first.getJsonNumber("total").longValue());
        String counted = site.send(site.as("analyst", report)).body();
        assertTrue(counted.lines().count() > 100, counted);

        JsonObject again = ImportRun.ofAccessLog(site, log).completed(site);
        assertEquals("{unchanged/same-file=10000}", ImportRun.account(again).toString());
        assertEquals(counted, site.send(site.as("analyst", report)).body());
    }

    @Test
    void anImportThatIsTakenBackLeavesNothingAndMayComeAgain(Site site) throws IOException {
        Path log = Path.of(System.getProperty("journeys.folder"), "nginx-of-2014.log");
        Files.writeString(
                log,
                IntStream.range(0, 300)
                        .mapToObj(i -> "1393326359." + i % 10 + "|198.51.100." + i % 90 + "|GET|/moved/story-" + i % 40
                                + "|200|Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0\n")
                        .collect(Collectors.joining()));
        String format = URLEncoder.encode(
                "$msec|$remote_addr|$request_method|$request_uri|$status|$http_user_agent", StandardCharsets.UTF_8);
        String report = "/api/reports/traffic.csv?from=2014-02-25&to=2014-02-25";
        String before = site.send(site.as("analyst", report)).body();

        ImportRun imported = ImportRun.ofAccessLog(site, log, "?format=" + format);
        imported.completed(site);
        String counted = site.send(site.as("analyst", report)).body();
        assertEquals(41, counted.lines().count(), counted);

        JsonObject undo = imported.takenBack(site).completed(site);
        assertEquals("{taken-back/view-log=300}", ImportRun.account(undo).toString());
        assertEquals(before, site.send(site.as("analyst", report)).body());

        ImportRun.ofAccessLog(site, log, "?format=" + format).completed(site);
        assertEquals(counted, site.send(site.as("analyst", report)).body());
    }

    @Test
    void whatAnotherProgramCountedStandsUnderItsName(Site site) {
        String report = "/api/reports/outside.csv?from=2013-03-01&to=2013-03-31";
        ImportRun run = ImportRun.ofStatistics(site, """
                "date","visitors","pageviews","bounces","visits","visit_duration"
                "2013-03-04",119,304,77,134,21070
                "2013-03-05",166,325,117,180,21467
                "2013-02-31",1,1,1,1,1
                """);
        assertEquals(
                "{day-total/=2, refused/day=1}",
                ImportRun.account(run.completed(site)).toString());
        assertEquals(
                "date,source,path,views,visitors,counted\r\n2013-03-04,plausible,,304,119,false\r\n"
                        + "2013-03-05,plausible,,325,166,false\r\n",
                site.send(site.as("analyst", report)).body());
        run.takenBack(site).completed(site);
        assertEquals(1, site.send(site.as("analyst", report)).body().lines().count());
    }

    @Test
    void picturesComeWithTheExportInOneZip(Site site, Program program) throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var entries = new ZipOutputStream(zip)) {
            entries.putNextEntry(new ZipEntry("export.xml"));
            entries.write(withPictures("zipped").getBytes(StandardCharsets.UTF_8));
            entries.putNextEntry(new ZipEntry("uploads/2025/02/quay.png"));
            entries.write(picture());
        }

        ImportRun.ofWordPress(site, BodyPublishers.ofByteArray(zip.toByteArray()))
                .completed(site);

        assertEquals(List.of(), unseen(site, "zipped"));
    }

    /** The operator laid them onto the server beforehand; the first try went without them. */
    @Test
    void picturesComeFromAFolderOfTheServerAlsoAfterwards(Site site, Program program) throws IOException {
        JsonObject without = ImportRun.ofWordPress(site, BodyPublishers.ofString(withPictures("foldered")))
                .completed(site);
        assertEquals(2L, ImportRun.account(without).get("changed/placeholder-picture"), without.toString());
        assertEquals(1, unseen(site, "foldered").size());

        Path folder = program.home().resolve("incoming/old-uploads/2025/02");
        Files.createDirectories(folder);
        Files.write(folder.resolve("quay.png"), picture());
        ImportRun.ofWordPress(site, "old-uploads", BodyPublishers.ofString(withPictures("foldered")))
                .completed(site);

        assertEquals(List.of(), unseen(site, "foldered"));
    }

    private static String withPictures(String name) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:wp="http://wordpress.org/export/1.2/">
                <channel><title>Old site</title><link>https://%1$s.example</link>
                <pubDate>Tue, 25 Feb 2025 12:00:00 +0000</pubDate><wp:wxr_version>1.2</wp:wxr_version>
                <item><title>Quay</title><wp:post_id>3</wp:post_id><wp:post_type>attachment</wp:post_type>
                <wp:attachment_url>https://%1$s.example/wp-content/uploads/2025/02/quay.png</wp:attachment_url></item>
                <item><title>Pictures %1$s</title><link>https://%1$s.example/7/</link>
                <content:encoded><![CDATA[<p>Look:</p>
                <img class="wp-image-3" src="https://%1$s.example/wp-content/uploads/2025/02/quay-300x200.png" alt="The quay">
                ]]></content:encoded><wp:post_id>7</wp:post_id><wp:post_name>pictures-%1$s</wp:post_name>
                <wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
                <wp:post_date_gmt>2025-02-01 10:00:00</wp:post_date_gmt></item>
                </channel></rss>
                """.formatted(name);
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(100, 100, 400, 200);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** What a reader of the imported article does not get to see. */
    private static List<String> unseen(Site site, String name) {
        var article = Jsoup.parse(site.get("/articles/pictures-" + name).body());
        var pictures = article.select(".body img[alt='The quay']");
        if (pictures.isEmpty()) {
            return List.of("no picture in " + article.select(".body"));
        }
        return pictures.stream()
                .map(picture -> picture.attr("src"))
                .filter(address -> !isPicture(site, address))
                .toList();
    }

    private static boolean isPicture(Site site, String address) {
        try {
            var shown = ImageIO.read(new ByteArrayInputStream(site.bytes(site.request(address))));
            return shown != null && shown.getWidth() * 3 == shown.getHeight() * 4;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
