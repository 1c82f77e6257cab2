package org.masthead.content.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleCard;
import org.masthead.content.Articles;
import org.masthead.content.Dossiers;
import org.masthead.content.ExplainedDatabase;
import org.masthead.content.TestDatabase;
import org.masthead.content.article.ArticleLists;
import org.masthead.content.database.Database;

class DossierTest {
    private DataSource source;
    private Database database;

    @BeforeEach
    void aTopicWithFiveArticles() {
        source = TestDatabase.migrated("content");
        database = new Database(source);
        database.write("insert into content.topic (slug, name) values ('harbour', 'Harbour'), ('other', 'Other')");
        write(1, 5);
    }

    @Test
    void aTimelineReadsFromBothEnds() {
        assertEquals(List.of("a1", "a2"), slugs(timeline(false, 1)));
        assertEquals(List.of("a5", "a4"), slugs(timeline(true, 1)));
        assertEquals(List.of("a1"), slugs(timeline(true, 3)));
    }

    @Test
    void keyArticlesStandInTheirOrderAndOnlyWhilePublic() {
        key("a4", 1);
        key("a2", 2);
        key("a3", 3);
        database.write("update content.article set state = 'ARCHIVED' where slug = 'a2'");
        assertEquals(List.of("a4", "a3"), slugs(dossier("harbour").keyArticles()));
        assertEquals(List.of(), dossier("other").keyArticles());
    }

    @Test
    void aMapBelongsToTheDossierOnceItIsPublic() {
        database.write("insert into content.story_map (slug, title) values ('map', 'Map')");
        database.write("update content.topic set map_id = 1 where slug = 'harbour'");
        assertNull(dossier("harbour").map());
        database.write("update content.story_map set published_at = now()");
        assertEquals("map", dossier("harbour").map().slug());
    }

    @Test
    void anUnknownTopicHasNone() {
        assertTrue(dossiers(database).at("nothing").isEmpty());
    }

    @Test
    void aDossierReadsNoMoreOfALargeArchiveThanItsListIsLong() {
        write(6, 100_000);
        database.write("vacuum analyze");
        var explained = new ExplainedDatabase(source);
        var all = dossiers(explained).at("harbour").orElseThrow();
        var page = dossiers(explained).timeline(all.topic().id(), false, 1, 30);
        assertEquals(4, explained.statements());
        assertEquals(Articles.LIST_END, page.total());
        assertEquals(Articles.LIST_END, all.topic().articles());
        assertTrue(explained.blocks() < 20L * Articles.LIST_END, () -> "blocks: " + explained.blocks());
    }

    private List<ArticleCard> timeline(boolean oldestFirst, int page) {
        return dossiers(database).timeline(1, oldestFirst, page, 2).items();
    }

    private Dossiers.Dossier dossier(String slug) {
        return dossiers(database).at(slug).orElseThrow();
    }

    private static Dossiers dossiers(Database database) {
        return new DossierReading(database, new TopicPages(database), new ArticleLists(database));
    }

    private void write(int from, int to) {
        database.write("""
                insert into content.article (slug, headline, body, state, starts_at, published_at)
                select 'a' || n, 'Headline', '', 'PUBLISHED', now() - interval '1 minute' * n, now() - interval '1 minute' * n
                from generate_series(?::integer, ?::integer) n""", from, to);
        database.write("""
                insert into content.article_topic (article_id, topic_id)
                select id, 1 from content.article where id % 8 = 0 or id <= 5 on conflict do nothing""");
    }

    private void key(String slug, int position) {
        database.write("""
                insert into content.topic_key_article (topic_id, article_id, position)
                select 1, id, ? from content.article where slug = ?""", position, slug);
    }

    private static List<String> slugs(List<ArticleCard> cards) {
        return cards.stream().map(ArticleCard::slug).toList();
    }
}
