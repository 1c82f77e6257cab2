package org.masthead.content.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.content.ArticleKind;
import org.masthead.content.ArticleState;
import org.masthead.content.ImportedComment.Approval;
import org.masthead.content.ImportedContent.Article;
import org.masthead.content.wordpress.ImportScene.Told;

/** What a file becomes, and what the account says of it. */
class WordPressImportTest {
    private static final Path THEME_TEST = WxrReaderTest.EXPORTS.resolve("themeunittestdata.wordpress.xml");
    private static final String NAMESPACE = "http://wordpress.org/export/1.2/";

    private ImportScene scene;

    @BeforeEach
    void open() {
        scene = new ImportScene();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void theThemeTestDataComesInWholeAndItsSumsAddUp() throws Exception {
        Told told = scene.importing(THEME_TEST);
        long total = WxrReaderTest.entries(THEME_TEST).stream()
                .mapToLong(WxrEntry::weight)
                .sum();
        assertEquals(total, told.sum(), told.account()::toString);
        assertEquals(79, scene.newsroom.articles.size());
        assertEquals(70L, told.account().get("refused/nav_menu_item"));
        assertEquals(2L, told.account().get("refused/pingback"));
        assertEquals(2L, told.account().get("refused/trackback"));
        assertEquals(2L, told.account().get("refused/no-picture"));
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        scene.importing(THEME_TEST);
        Map<String, Article> before = Map.copyOf(scene.newsroom.articles);
        Told again = scene.importing(THEME_TEST);
        assertEquals(before, scene.newsroom.articles);
        assertEquals(0, again.of("taken") + again.of("updated") + again.of("changed"), again.account()::toString);
        assertEquals(again.sum(), again.of("unchanged") + again.of("refused"));
    }

    @Test
    void everyPostOfTheThemeTestDataIsWhereItWas() throws Exception {
        scene.importing(THEME_TEST);
        Map<String, Article> articles = scene.newsroom.articles;
        assertEquals(ArticleState.SCHEDULED, articles.get("1153").state());
        assertEquals(Instant.parse("2030-01-01T19:00:18Z"), articles.get("1153").startsAt());
        assertEquals(ArticleState.DRAFT, articles.get("1168").state());
        assertEquals(ArticleKind.PAGE, articles.get("146").kind());
        assertTrue(articles.get("1241").sticky());
        assertEquals("Untitled, 5 September 2009", articles.get("1169").headline());
        assertEquals("Markup: Title With Markup", articles.get("1173").headline());
        assertEquals("επίπεδο-2", articles.get("1811").slug());
        assertTrue(
                articles.get("993").standfirst().startsWith("This is a user-defined post excerpt. It should be"),
                articles.get("993").standfirst());
        assertFalse(articles.get("1150").commentsOpen());
        assertTrue(articles.get("1148").commentsOpen());
        assertTrue(articles.get("555").body().contains("<figure class=\"gallery\"><figure><img src=\"/media/"));
        long lead = articles.get("1011").leadImageId();
        assertEquals(
                "featured-image-horizontal.jpg",
                scene.database
                        .first("select file_name from content.media where id = ?", row -> row.getString(1), lead)
                        .orElseThrow());

        for (Article article : articles.values()) {
            assertFalse(article.body().contains("<!-- wp"), article.headline());
            assertFalse(article.body().contains("wp-"), article.headline());
            assertFalse(article.body().matches("(?s).*\\[(caption|gallery|audio)[ \\]].*"), article.headline());
            assertFalse(article.body().matches("(?s).*<p>\\s*</p>.*"), article.headline());
        }
    }

    @Test
    void oldAddressesLeadToTheArticle() throws Exception {
        scene.importing(THEME_TEST);
        Map<String, String> redirects = scene.newsroom.redirects;
        String sticky = redirects.get("/2012/01/07/template-sticky");
        assertEquals(sticky, redirects.get("/?p=1241"));
        assertEquals(redirects.get("/about"), redirects.get("/?page_id=2"));
        assertTrue(redirects.containsKey("/greek/%CE%B5%CF%80%CE%AF%CF%80%CE%B5%CE%B4%CE%BF-2"));
        assertEquals("/sections/aciform", redirects.get("/category/aciform"));
        assertEquals("/authors/themedemos", redirects.get("/author/themedemos"));
        assertTrue(redirects.get("/2010/09/10/post-format-gallery/canola2").startsWith("/media/"));
        assertNull(redirects.get("/"));
    }

    @Test
    void commentsComeWithTheirThreads() throws Exception {
        Told told = scene.importing(file(
                "2025-02-25",
                """
                <item><title>Quay</title><wp:post_id>7</wp:post_id><wp:post_type>post</wp:post_type>
                <wp:status>publish</wp:status><wp:post_date_gmt>2025-02-01 10:00:00</wp:post_date_gmt>
                """ + comment("3", "2", "1", "<p>Reply</p>") + comment("2", "0", "1", "First")
                        + comment("4", "99", "0", "Orphan") + comment("5", "0", "spam", "Buy")
                        + comment("6", "0", "trash", "Gone") + comment("8", "0", "1", "<img src='x'>") + "</item>"));
        assertEquals(List.of("2", "3", "4", "5", "6"), List.copyOf(scene.newsroom.comments.keySet()));
        assertEquals("2", scene.newsroom.comments.get("3").parentSourceId());
        assertNull(scene.newsroom.comments.get("4").parentSourceId());
        assertEquals(Approval.PENDING, scene.newsroom.comments.get("4").approval());
        assertEquals(Approval.SPAM, scene.newsroom.comments.get("5").approval());
        assertEquals(Approval.REFUSED, scene.newsroom.comments.get("6").approval());
        assertEquals(1L, told.account().get("changed/orphan"));
        assertEquals(1L, told.account().get("refused/empty"));
        assertEquals(7, told.sum());
    }

    @Test
    void aNewerExportUpdatesWhatNobodyEditedHere() throws Exception {
        scene.importing(file("2025-02-25", post("7", "quay", "Old") + post("8", "pier", "Old")));
        scene.newsroom.editedHere.add("8");
        Told told = scene.importing(file("2025-02-26", post("7", "quay", "New") + post("8", "pier", "New")));
        assertEquals(Map.of("updated/post", 1L, "kept/edited-here", 1L), told.account());
        assertEquals("<p>New</p>", scene.newsroom.articles.get("7").body());
        assertEquals("<p>Old</p>", scene.newsroom.articles.get("8").body());
    }

    @Test
    void anOlderExportOverwritesNothing() throws Exception {
        String author = "<wp:author><wp:author_login>ann</wp:author_login></wp:author>";
        scene.importing(file("2025-02-25", author + post("7", "quay", "New")));
        Told told = scene.importing(
                file("2025-01-01", author + post("7", "quay", "Old") + post("9", "pier", "Only there")));
        assertEquals(Map.of("kept/older-export", 2L, "taken/post", 1L), told.account());
        assertEquals("<p>New</p>", scene.newsroom.articles.get("7").body());
    }

    @Test
    void twoSitesMayHaveTheSameSlug() throws Exception {
        scene.importing(file("2025-02-25", post("7", "quay", "Ours")));
        Told told = scene.importing(
                file("2025-02-25", post("7", "quay", "Theirs")).replace("old.example", "other.example"));
        assertEquals(Map.of("changed/slug-taken", 1L), told.account());
        assertEquals("/articles/quay was taken, so it stands at /articles/quay-2", told.details("slug-taken"));
        Told again = scene.importing(
                file("2025-02-25", post("7", "quay", "Theirs")).replace("old.example", "other.example"));
        assertEquals(Map.of("unchanged/post", 1L), again.account());
    }

    @Test
    void linksFindArticlesThatComeLater() throws Exception {
        scene.importing(file("2025-02-25", post("7", "quay", """
                <a href="https://www.old.example/2025/pier/#end">one</a> <a href="/?p=8">two</a>
                <a href="https://old.example/gone/">three</a> <a href="/gone">four</a>
                <a href="https://else.example/2025/pier/">five</a>""") + post("8", "pier", "Later")));
        String body = scene.newsroom.articles.get("7").body();
        assertTrue(body.contains("<a href=\"/articles/pier#end\""), body);
        assertTrue(body.contains("<a href=\"/articles/pier\" rel=\"noopener\">two"), body);
        assertTrue(body.contains("<a href=\"https://old.example/gone/\""), body);
        assertTrue(body.contains("<a href=\"https://old.example/gone\" rel=\"noopener\">four"), body);
        assertTrue(body.contains("<a href=\"https://else.example/2025/pier/\""), body);
    }

    @Test
    void whatCannotComeInIsRefusedByName() throws Exception {
        scene.newsroom.refusedHeadline = "Refused";
        Told told = scene.importing(file(
                "2025-02-25",
                post("1", "a", "x").replace(">publish<", ">trash<")
                        + post("2", "b", "x").replace(">post<", ">product<")
                        + post("3", "c", "").replace("Title c", "")
                        + post("4", "d", "x").replace("Title d", "Refused")
                        + post("", "e", "x")
                        + post("6", "f", "x")));
        assertEquals(
                Map.of(
                        "refused/trash", 1L,
                        "refused/product", 1L,
                        "refused/empty", 1L,
                        "refused/invalid", 1L,
                        "refused/no-id", 1L,
                        "taken/post", 1L),
                told.account());
        assertTrue(told.details("invalid").contains("This headline is refused."));
    }

    @Test
    void theFirstCategoryIsTheSectionAndTheOthersBecomeTags() throws Exception {
        Told told = scene.importing(file(
                "2025-02-25",
                "<wp:category><wp:category_nicename>news</wp:category_nicename><wp:cat_name>News</wp:cat_name></wp:category>"
                        + post("7", "quay", "x").replace("</item>", """
                                        <category domain="category" nicename="uncategorized">Uncategorized</category>
                                        <category domain="category" nicename="news">News</category>
                                        <category domain="category" nicename="port">The port</category>
                                        <category domain="post_tag" nicename="ships">Ships</category></item>""")));
        Article article = scene.newsroom.articles.get("7");
        assertEquals(
                article.sectionId(),
                scene.database.number(
                        "select target_id from content.wordpress_term where taxonomy = 'category' and slug = 'news'"));
        assertEquals(2, article.tagIds().size());
        assertEquals(List.of("ships", "category-tag:port"), List.copyOf(scene.newsroom.tags.keySet()));
        assertEquals(1L, told.account().get("changed/more-categories"));
    }

    @Test
    void picturesComeFromTheFolderElseAPlaceholderStandsIn(@TempDir Path folder) throws Exception {
        String file = file(
                "2025-02-25",
                attachment("3", "2025/02/quay.jpg")
                        + attachment("4", "2025/02/pier.jpg")
                        + attachment("5", "2025/02/broken.jpg")
                        + post("7", "quay", """
                                <img class="wp-image-3" src="https://old.example/files/2025/02/quay-300x200.jpg" alt="Quay">

                                <img class="wp-image-4" src="https://old.example/files/2025/02/pier.jpg">

                                <img class="size-full" src="https://else.example/strange.png">"""));
        Told without = scene.importing(file);
        assertEquals(Map.of("changed/placeholder-picture", 4L), without.account());
        assertEquals(3, scene.newsroom.articles.get("7").body().split("<img ").length - 1);

        Files.createDirectories(folder.resolve("files/2025/02"));
        for (String name : List.of("quay.jpg", "pier.jpg", "broken.jpg")) {
            Files.writeString(folder.resolve("files/2025/02").resolve(name), name);
        }
        scene.pictures = PictureFiles.in(folder);
        Told with = scene.importing(file);
        assertEquals(2L, with.account().get("updated/attachment"));
        assertEquals(1L, with.account().get("unchanged/post"), with.account()::toString);
        assertEquals(List.of("quay.jpg", "pier.jpg"), scene.newsroom.pictures);
        scene.importing(file);
        assertEquals(List.of("quay.jpg", "pier.jpg"), scene.newsroom.pictures);
    }

    private static String file(String day, String items) {
        return WxrReaderTest.export("1.2", NAMESPACE, items)
                .replace(
                        "Tue, 25 Feb 2025 12:00:00 +0000",
                        java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                java.time.LocalDate.parse(day).atStartOfDay().atOffset(java.time.ZoneOffset.UTC)));
    }

    private static String post(String id, String slug, String text) {
        return """
                <item><title>Title %2$s</title><link>https://old.example/2025/%2$s/</link>
                <content:encoded><![CDATA[%3$s]]></content:encoded><wp:post_id>%1$s</wp:post_id>
                <wp:post_name>%2$s</wp:post_name><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
                <wp:post_date_gmt>2025-02-01 10:00:00</wp:post_date_gmt></item>
                """.formatted(id, slug, text);
    }

    private static String attachment(String id, String file) {
        return """
                <item><title>Picture</title><wp:post_id>%1$s</wp:post_id><wp:post_type>attachment</wp:post_type>
                <wp:attachment_url>https://old.example/files/%2$s</wp:attachment_url></item>
                """.formatted(id, file);
    }

    private static String comment(String id, String parent, String approved, String text) {
        return """
                <wp:comment><wp:comment_id>%s</wp:comment_id><wp:comment_parent>%s</wp:comment_parent>
                <wp:comment_approved>%s</wp:comment_approved><wp:comment_author>Ann</wp:comment_author>
                <wp:comment_date_gmt>2025-02-02 10:00:00</wp:comment_date_gmt>
                <wp:comment_content><![CDATA[%s]]></wp:comment_content></wp:comment>
                """.formatted(id, parent, approved, text);
    }
}
