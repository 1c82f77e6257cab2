package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** SIGKILL of the whole server midway through two imports: both go on by themselves, and nothing is doubled or missing. */
@RunningMasthead
class KilledImportJourney {
    private static final int FIRST_POST = 100_000;
    private static final int POSTS = 1_500;
    private static final int LINES = 600_000;
    private static final Map<String, String> SAMPLE = Map.of("masthead.sample", "true");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void bothImportsEndWithTheCountsOfUndisturbedOnes(Site undisturbed, Program neverKilled)
            throws IOException, InterruptedException {
        Path log = grownLog();
        Path home = Path.of(System.getProperty("journeys.folder"), "killed-import");
        SharedSite.wipe(home);
        Program program = Program.in(home).start(SAMPLE).awaitReady();
        var views = ImportRun.ofAccessLog(program.site(), log);
        var posts = ImportRun.ofWordPress(program.site(), export());
        awaitUnderWay(posts, program.site());
        awaitUnderWay(views, program.site());
        boolean both = posts.isUnderWay(program.site()) && views.isUnderWay(program.site());
        program.kill();
        assertTrue(both, "both imports were under way");

        try (Program next = program.again().start(SAMPLE).awaitReady()) {
            Site site = next.site();
            var expectedViews = ImportRun.ofAccessLog(undisturbed, log).completed(undisturbed);
            var expectedPosts = ImportRun.ofWordPress(undisturbed, export()).completed(undisturbed);

            assertEquals(ImportRun.account(expectedViews), ImportRun.account(views.completed(site)));
            assertEquals(traffic(undisturbed), traffic(site));
            assertEquals(ImportRun.account(expectedPosts), ImportRun.account(posts.completed(site)));
            assertEquals(imported(neverKilled), imported(next));
            assertEquals(List.of(POSTS + " " + POSTS + " " + POSTS), imported(next));
        }
    }

    private static void awaitUnderWay(ImportRun run, Site site) {
        Await.until(PATIENCE, () -> run.look(site) + " to be under way", () -> run.isUnderWay(site));
    }

    private static List<String> imported(Program program) {
        return new ProgramDatabase(program)
                .ask("select concat_ws(' ', (select count(*) from content.article where source_site = 'tides.example'),"
                        + " (select count(*) from content.article_version v join content.article a on a.id = v.article_id"
                        + " where a.source_site = 'tides.example'),"
                        + " (select count(*) from comments.comment where source_site = 'tides.example'))");
    }

    private static String traffic(Site site) {
        var answer = site.send(site.as("analyst", "/api/reports/traffic.csv?from=2025-02-24&to=2025-03-02"));
        assertTrue(answer.body().lines().count() > 1_000, answer.body());
        return answer.body();
    }

    /** As {@code deploy/bench} grows it. */
    private static Path grownLog() throws IOException, InterruptedException {
        Path log = Path.of(System.getProperty("journeys.folder"), "grown.log");
        Path generator = Path.of(System.getProperty("basedir"), "bench", "GrownLog.java");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        generator.toString(),
                        String.valueOf(LINES))
                .redirectOutput(log.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        assertEquals(0, exit);
        return log;
    }

    /** Numbered beyond every other export: the site is shared, and an address such as {@code /?p=17} has one owner. */
    private static BodyPublisher export() {
        String items = IntStream.range(FIRST_POST, FIRST_POST + POSTS)
                .mapToObj("""
                        <item><title>Tide %1$d</title><link>https://tides.example/%1$d/</link>
                        <content:encoded><![CDATA[<p>High at %1$d.</p>]]></content:encoded><wp:post_id>%1$d</wp:post_id>
                        <wp:post_name>tide-%1$d</wp:post_name><wp:post_type>post</wp:post_type>
                        <wp:status>publish</wp:status><wp:post_date_gmt>2019-02-01 10:00:00</wp:post_date_gmt>
                        <wp:comment><wp:comment_id>%1$d</wp:comment_id><wp:comment_author>Ann</wp:comment_author>
                        <wp:comment_date_gmt>2019-02-02 10:00:00</wp:comment_date_gmt>
                        <wp:comment_content>Well said</wp:comment_content><wp:comment_approved>1</wp:comment_approved>
                        </wp:comment></item>
                        """::formatted)
                .collect(Collectors.joining());
        return BodyPublishers.ofString("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:wp="http://wordpress.org/export/1.2/">
                <channel><title>Tides</title><link>https://tides.example</link>
                <pubDate>Fri, 01 Mar 2019 12:00:00 +0000</pubDate><wp:wxr_version>1.2</wp:wxr_version>
                %s</channel></rss>
                """.formatted(items));
    }
}
