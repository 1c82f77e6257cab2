package org.masthead.content.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleId;
import org.masthead.content.ExplainedDatabase;
import org.masthead.content.FrontPage;
import org.masthead.content.TestDatabase;
import org.masthead.content.article.ArticleLists;
import org.masthead.content.database.Database;
import org.masthead.content.topic.TopicPages;

class FrontPageTest {
    private static final String ARTICLES = """
            insert into content.article (slug, headline, standfirst, body, section_id, state, starts_at, published_at, published_version)
            select 'article-' || n, 'Headline ' || n, 'Standfirst ' || n, repeat('<p>Words</p>', 40),
                   1 + mod(n, 6), 'PUBLISHED', now() - interval '1 minute' * n, now() - interval '1 minute' * n, 1
            from generate_series(%d, %d) n
            """;

    private DataSource source;
    private Database database;

    @BeforeEach
    void aNewsroomWithSections() {
        source = TestDatabase.migrated("content");
        database = new Database(source);
        database.write(
                "insert into content.section (slug, name) select 's' || n, 'S' || n from generate_series(1, 6) n");
        database.write("""
                insert into content.topic (slug, name, in_focus, position)
                select 't' || n, 'T' || n, true, n from generate_series(1, 6) n""");
    }

    @Test
    void emptyPlacesAreFilledWithTheNewest() {
        write(1, 8);
        choose("article-5", "article-7");
        assertEquals(
                List.of("article-5", "article-7", "article-1", "article-2"),
                slugs(frontPage(database).editorsChoice(4)));
    }

    @Test
    void aStickyOneComesBeforeTheNewest() {
        write(1, 8);
        database.write("update content.article set sticky = true where slug = 'article-6'");
        choose("article-5");
        assertEquals(
                List.of("article-5", "article-6", "article-1"),
                slugs(frontPage(database).editorsChoice(3)));
    }

    @Test
    void whatIsNoLongerPublicLeavesItsPlace() {
        write(1, 3);
        choose("article-2", "article-3");
        database.write("update content.article set state = 'ARCHIVED' where slug = 'article-2'");
        assertEquals(
                List.of("article-3", "article-1"), slugs(frontPage(database).editorsChoice(5)));
    }

    @Test
    void newsGoesOnWhereTheChoiceEnds() {
        write(1, 30);
        FrontPage page = frontPage(database);
        Set<ArticleId> shown =
                page.editorsChoice(5).stream().map(ArticleCard::id).collect(Collectors.toSet());
        var news = page.news(shown, 2, 12);
        assertEquals("article-18", news.items().get(0).slug());
        assertEquals(25, news.total());
    }

    @Test
    void aHundredTimesTheArchiveCostsLessThanTwiceTheFrontPage() {
        write(1, 1_000);
        file();
        var small = new ExplainedDatabase(source);
        show(small);
        write(1_001, 100_000);
        file();
        var large = new ExplainedDatabase(source);
        show(large);
        assertEquals(4, large.statements());
        assertTrue(
                large.blocks() < 2 * small.blocks(),
                () -> "blocks: " + small.blocks() + " of 1,000 articles, " + large.blocks() + " of 100,000");
    }

    private static void show(Database database) {
        FrontPage page = frontPage(database);
        Set<ArticleId> shown =
                page.editorsChoice(5).stream().map(ArticleCard::id).collect(Collectors.toSet());
        assertEquals(12, page.news(shown, 1, 12).items().size());
        assertEquals(6, page.inFocus(6).size());
    }

    private static FrontPage frontPage(Database database) {
        return new FrontPageReading(database, new ArticleLists(database), new TopicPages(database));
    }

    private void write(int from, int to) {
        database.write(ARTICLES.formatted(from, to));
    }

    /** A version each, half of them on a topic, and statistics as the server keeps them. */
    private void file() {
        database.write("""
                insert into content.article_version (article_id, number, change_kind, headline, kicker, standfirst, dateline,
                                                     body, lead_caption, authors, published_at)
                select id, 1, 'FIRST', headline, '', '', '', body, '', '', published_at from content.article
                on conflict do nothing""");
        database.write("""
                insert into content.article_topic (article_id, topic_id)
                select id, 1 + id % 12 from content.article where id % 12 < 6 on conflict do nothing""");
        database.write("vacuum analyze");
    }

    private void choose(String... slugs) {
        for (int n = 0; n < slugs.length; n++) {
            database.write(
                    "insert into content.slot (place, position, article_id)"
                            + " select 'EDITORS_CHOICE', ?, id from content.article where slug = ?",
                    n + 1,
                    slugs[n]);
        }
    }

    private static List<String> slugs(List<ArticleCard> cards) {
        return cards.stream().map(ArticleCard::slug).toList();
    }
}
