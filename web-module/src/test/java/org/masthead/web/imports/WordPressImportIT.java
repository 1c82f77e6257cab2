package org.masthead.web.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleView;
import org.masthead.content.Articles;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.content.RunState;
import org.masthead.content.WordPressImports;

/** Whole exports through the real job, the real newsroom and the real comments. */
@ArquillianTest
class WordPressImportIT {
    private static final Path EXPORTS = Path.of(System.getProperty("shared.data"), "wordpress");

    @Inject
    private WordPressImports imports;

    @Inject
    private RunLedger ledger;

    @Inject
    private Articles articles;

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    @Resource(lookup = "concurrent/__defaultManagedExecutorService")
    private ManagedExecutorService outsideOfRequests;

    @Test
    void theThemeTestDataComesInWholeAndAgainChangesNothing() throws Exception {
        Path file = EXPORTS.resolve("themeunittestdata.wordpress.xml");
        Run first = imported(file);
        assertEquals(RunState.COMPLETED, first.state(), first.failure());
        assertEquals(first.total(), sum(first));
        assertEquals(
                79, number("select count(*) from content.article where source_site = 'wpthemetestdata.wordpress.com'"));
        assertEquals(
                29,
                number("select count(*) from comments.comment where source_site = 'wpthemetestdata.wordpress.com'"));
        assertTrue(number("select count(*) from comments.comment where parent_id is not null"
                        + " and source_site = 'wpthemetestdata.wordpress.com'")
                > 0);
        String before = everything();

        Run second = imported(file);
        assertEquals(second.total(), sum(second));
        assertEquals(second.total(), count(second, "unchanged") + count(second, "refused"));
        assertEquals(before, everything());
    }

    @Test
    void itsPostsAreOnTheirPagesAndTheirOldAddressesLeadThere() throws Exception {
        imported(EXPORTS.resolve("themeunittestdata.wordpress.xml"));
        ArticleView gallery = articles.bySlug("post-format-gallery").orElseThrow();
        assertTrue(gallery.body().contains("<figure class=\"gallery\">"), gallery.body());
        assertEquals(Instant.parse("2010-09-10T14:24:14Z"), gallery.publishedAt());
        assertEquals("Theme Buster", gallery.authors().get(0).name());
        ArticleView featured =
                articles.bySlug("template-featured-image-horizontal").orElseThrow();
        assertTrue(featured.image().placeholder());
        assertEquals(Optional.empty(), articles.bySlug("template-password-protected"));
        assertEquals(Optional.empty(), articles.bySlug("scheduled"));
        assertEquals(Optional.of("/articles/template-sticky"), articles.redirect("/2012/01/07/template-sticky"));
        assertEquals(Optional.of("/articles/template-sticky"), articles.redirect("/?p=1241"));
    }

    @Test
    void aBrokenFileIsRefusedAtItsLineAndLeavesNothing() throws Exception {
        String before = everything();
        Run run = imported(EXPORTS.resolve("malformed.xml"));
        assertEquals(RunState.FAILED, run.state());
        assertTrue(run.failure().startsWith("Line 90, column "), run.failure());
        assertEquals(0, sum(run));
        assertEquals(before, everything());
        assertEquals(0, keptFiles());
    }

    @Test
    void aNewerExportBecomesANewVersionOfWhatNobodyEditedHere() throws Exception {
        imported(export("newer", 1, "2025-02-25", "Old text"));
        imported(export("newer", 1, "2025-02-26", "New text"));
        ArticleView article = articles.bySlug("newer-0").orElseThrow();
        assertEquals("<p>New text</p>", article.body());
        assertEquals(2, article.version());

        execute("update content.article set headline = 'Edited here' where slug = 'newer-0'");
        Run third = imported(export("newer", 1, "2025-02-27", "Newest text"));
        assertEquals(1, count(third, "kept"));
        assertEquals(
                1, number("select count(*) from content.article where slug = 'newer-0' and headline = 'Edited here'"));
    }

    @Test
    void aJobThatWasStoppedMidwayGoesOnWithoutDoublingAnything() throws Exception {
        UUID id = started(stream(export("stopped", 600, "2025-02-25", "Text")));
        await(() -> run(id).done() > 40);
        long execution = number("select execution_id from content.run where id = '" + id + "'");
        JobOperator operator = BatchRuntime.getJobOperator();
        operator.stop(execution);
        await(() -> operator.getJobExecution(execution).getBatchStatus() == BatchStatus.STOPPED);
        long doneBefore = run(id).done();
        assertTrue(doneBefore < 1_200, "it was stopped midway: " + doneBefore);

        operator.restart(execution, operator.getParameters(execution));
        Run run = ended(id);
        assertEquals(RunState.COMPLETED, run.state(), run.failure());
        assertEquals(1_200, run.total());
        assertEquals(1_200, sum(run));
        assertEquals(600, count(run, "taken", "post"));
        assertEquals(600, number("select count(*) from content.article where source_site = 'stopped.example'"));
        assertEquals(600, number("select count(*) from comments.comment where source_site = 'stopped.example'"));
    }

    private Run imported(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return ended(started(in));
        }
    }

    private Run imported(String xml) throws Exception {
        return ended(started(stream(xml)));
    }

    private UUID started(InputStream file) throws Exception {
        Callable<UUID> start = () -> imports.start(file, "export.xml", "", "test");
        return outsideOfRequests.submit(start).get();
    }

    private Run ended(UUID id) {
        await(() -> run(id).state().ended());
        return run(id);
    }

    private Run run(UUID id) {
        try {
            return outsideOfRequests.submit(() -> ledger.find(id).orElseThrow()).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        Instant latest = Instant.now().plus(Duration.ofMinutes(3));
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(latest), "it did not come to pass within three minutes");
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static long sum(Run run) {
        return run.account().stream().mapToLong(Run.Count::count).sum();
    }

    private static long count(Run run, String outcome) {
        return run.account().stream()
                .filter(count -> count.outcome().equals(outcome))
                .mapToLong(Run.Count::count)
                .sum();
    }

    private static long count(Run run, String outcome, String reason) {
        return run.account().stream()
                .filter(count ->
                        count.outcome().equals(outcome) && count.reason().equals(reason))
                .mapToLong(Run.Count::count)
                .sum();
    }

    private static InputStream stream(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** All that an import may write, as one hash. */
    private String everything() throws SQLException {
        StringBuilder tables = new StringBuilder("select md5(concat(''");
        for (String table : new String[] {
            "content.article",
            "content.article_version",
            "content.article_tag",
            "content.article_author",
            "content.section",
            "content.tag",
            "content.author",
            "content.media",
            "content.redirect",
            "content.wordpress_item",
            "content.wordpress_term",
            "comments.comment"
        }) {
            tables.append(", (select string_agg(t::text, '|' order by t::text) from ")
                    .append(table)
                    .append(" t)");
        }
        return text(tables.append("))").toString());
    }

    private static long keptFiles() throws IOException {
        Path folder = Path.of(System.getProperty("masthead.home"), "imports");
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            assertTrue(result.next(), sql);
            return result.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertFalse(statement.execute(sql));
        }
    }

    private static String export(String site, int posts, String day, String text) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < posts; i++) {
            items.append("""
                    <item><title>Post %2$d</title><link>https://%1$s.example/%2$d/</link>
                    <content:encoded><![CDATA[%3$s]]></content:encoded><wp:post_id>%2$d</wp:post_id>
                    <wp:post_name>%1$s-%2$d</wp:post_name><wp:post_type>post</wp:post_type>
                    <wp:status>publish</wp:status><wp:post_date_gmt>2025-02-01 10:00:00</wp:post_date_gmt>
                    <wp:comment><wp:comment_id>%2$d</wp:comment_id><wp:comment_author>Ann</wp:comment_author>
                    <wp:comment_date_gmt>2025-02-02 10:00:00</wp:comment_date_gmt>
                    <wp:comment_content>Well said</wp:comment_content><wp:comment_approved>1</wp:comment_approved>
                    </wp:comment></item>
                    """.formatted(site, i, text));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:wp="http://wordpress.org/export/1.2/">
                <channel><title>Old site</title><link>https://%1$s.example</link>
                <pubDate>%2$s</pubDate><wp:wxr_version>1.2</wp:wxr_version>
                %3$s</channel></rss>
                """.formatted(
                site, DateTimeFormatter.RFC_1123_DATE_TIME.format(OffsetDateTime.parse(day + "T12:00:00Z")), items);
    }
}
