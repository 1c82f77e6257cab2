package org.masthead.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleView;
import org.masthead.content.ExplainedDatabase;
import org.masthead.content.FurtherReading;
import org.masthead.content.FurtherReading.Definition;
import org.masthead.content.FurtherReading.Next;
import org.masthead.content.TestDatabase;
import org.masthead.content.database.Database;

class FurtherReadingTest {
    /** {@code article-1} is the newest; each is a day older than the one before. */
    private static final String ARTICLES = """
            insert into content.article (slug, headline, body, section_id, state, starts_at, published_at, published_version)
            select 'article-' || n, 'Headline ' || n, '<p>Words</p>', 1 + mod(n, 6), 'PUBLISHED',
                   now() - interval '%2$s' * n, now() - interval '%2$s' * n, 1
            from generate_series(%1$d, 1, -1) n
            """;

    private DataSource source;
    private Database database;
    private FurtherReading reading;

    @BeforeEach
    void aNewsroomWithSubjects() {
        source = TestDatabase.migrated("content");
        database = new Database(source);
        reading = new FurtherReadingLists(database);
        for (String what : List.of("section", "tag", "topic", "author")) {
            database.write("insert into content." + what
                    + " (slug, name) select left('" + what + "', 2) || n, left('" + what
                    + "', 2) || n from generate_series(1, 6) n");
        }
    }

    @Test
    void theArticlesBeforeAndAfterInTheTopicArePublicOnes() {
        write(5, "1 day");
        topic(1, "article-1", "article-2", "article-3", "article-5");
        database.write("update content.article set state = 'ARCHIVED' where slug = 'article-2'");
        var neighbours = next(article("article-3"));
        assertEquals("to1", neighbours.topic().slug());
        assertEquals("article-1", neighbours.newer().slug());
        assertEquals("article-5", neighbours.older().slug());
        assertNull(next(article("article-1")).newer());
        assertNull(next(article("article-4")).topic());
    }

    @Test
    void aSharedTopicCountsMoreThanATagAndThatMoreThanTheSection() {
        write(14, "1 day");
        topic(1, "article-14", "article-12", "article-13");
        tag(1, "article-14", "article-11");
        assertEquals(
                List.of("article-12", "article-11", "article-2", "article-8"),
                slugs(next(article("article-14")).more()));
    }

    @Test
    void theNewerOfTwoThatShareAsMuchComesFirstAndAYearCountsForATopic() {
        write(400, "1 day");
        tag(1, "article-4", "article-10", "article-17");
        topic(1, "article-4", "article-398", "article-399");
        assertEquals(
                List.of("article-10", "article-17", "article-399"),
                slugs(next(article("article-4")).more()).stream()
                        .filter(List.of("article-10", "article-17", "article-399")::contains)
                        .toList());
    }

    @Test
    void noArticleComesTwiceNorTheArticleItself() {
        write(4, "1 day");
        topic(1, "article-1", "article-2", "article-3");
        var next = next(article("article-1"));
        assertEquals("article-2", next.older().slug());
        assertEquals(List.of("article-3"), slugs(next.more()));
    }

    @Test
    void onlyTopicsInFocusWithADefinitionAreDefined() {
        database.write("update content.topic set definition = 'What it is' where slug in ('to1', 'to2')");
        database.write("update content.topic set in_focus = false where slug = 'to2'");
        assertEquals(
                List.of("to1"),
                reading.margin(new ArticleId(1)).definitions().stream()
                        .map(Definition::slug)
                        .toList());
    }

    @Test
    void authorsComeInTheOrderOfTheByline() {
        write(1, "1 day");
        database.write(
                "insert into content.article_author (article_id, author_id, position) values (1, 2, 1), (1, 5, 0)");
        assertEquals(
                List.of("au5", "au2"),
                reading.margin(article("article-1").id()).authors().stream()
                        .map(author -> author.slug())
                        .toList());
    }

    @Test
    void aHundredTimesTheArchiveCostsLessThanTwiceAsMuch() {
        long small = blocks(1_000);
        database.write("truncate content.article restart identity cascade");
        long large = blocks(100_000);
        assertTrue(large < 2 * small, () -> "blocks: " + small + " of 1,000 articles, " + large + " of 100,000");
    }

    private long blocks(int articles) {
        write(articles, "1 minute");
        for (String what : List.of("tag", "topic")) {
            database.write("insert into content.article_" + what + " (article_id, " + what
                    + "_id) select id, 1 + id %% 12 from content.article where id %% 12 < 6".replace("%%", "%"));
        }
        database.write("""
                insert into content.article_version (article_id, number, change_kind, headline, kicker, standfirst, dateline,
                                                     body, lead_caption, authors, published_at)
                select id, 1, 'FIRST', headline, '', '', '', body, '', '', published_at from content.article""");
        database.write("vacuum analyze");
        var explained = new ExplainedDatabase(source);
        var costed = new FurtherReadingLists(explained);
        ArticleView article = article("article-492");
        assertEquals(1, article.topics().size());
        var next = costed.next(article, 6);
        assertEquals(2, List.of(next.older(), next.newer()).size());
        assertEquals(6, next.more().size());
        assertEquals(1, explained.statements());
        return explained.blocks();
    }

    private Next next(ArticleView article) {
        return reading.next(article, 9);
    }

    private void write(int articles, String apart) {
        database.write(ARTICLES.formatted(articles, apart));
    }

    private void topic(long id, String... slugs) {
        database.write(
                "insert into content.article_topic select id, ? from content.article where slug = any (?)", id, slugs);
    }

    private void tag(long id, String... slugs) {
        database.write(
                "insert into content.article_tag select id, ? from content.article where slug = any (?)", id, slugs);
    }

    private ArticleView article(String slug) {
        return new ArticlePage(database).at(slug).orElseThrow();
    }

    private static List<String> slugs(List<ArticleCard> cards) {
        return cards.stream().map(ArticleCard::slug).toList();
    }
}
