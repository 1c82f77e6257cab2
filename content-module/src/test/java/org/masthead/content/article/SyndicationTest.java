package org.masthead.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleView;
import org.masthead.content.ExplainedDatabase;
import org.masthead.content.Named;
import org.masthead.content.Syndication;
import org.masthead.content.Syndication.Of;
import org.masthead.content.TestDatabase;
import org.masthead.content.database.Database;

class SyndicationTest {
    private static ExplainedDatabase database;
    private static Syndication syndication;

    @BeforeAll
    static void aNewsroom() {
        var source = TestDatabase.migrated("content");
        var writing = new Database(source);
        writing.write("insert into content.section (slug, name) values ('harbour', 'Harbour')");
        writing.write("insert into content.section (parent_id, slug, name) values (1, 'ferries', 'Ferries')");
        writing.write("insert into content.tag (slug, name) values ('tide', 'tide')");
        writing.write("insert into content.author (slug, name) values ('ann', 'Ann'), ('bob', 'Bob')");
        writing.write("""
                insert into content.article (slug, headline, body, state, kind, section_id, starts_at, published_at)
                select 'a' || n, 'A' || n, '<p>Text ' || n || '</p>', case n when 4 then 'DRAFT' else 'PUBLISHED' end,
                       case n when 5 then 'PAGE' else 'NEWS' end, case n when 2 then 2 end,
                       timestamptz '2025-01-01Z' + n * interval '1 day', timestamptz '2025-01-01Z' + n * interval '1 day'
                from generate_series(1, 6) n""");
        writing.write("insert into content.article_tag values (3, 1), (6, 1)");
        writing.write("insert into content.article_author values (3, 2, 0), (3, 1, 1)");
        database = new ExplainedDatabase(source);
        syndication = new ArticleSyndication(new ArticlePage(database), new ArticleLists(database));
    }

    @Test
    void theNewestComeFirstWithoutDraftsAndPages() {
        assertEquals(List.of("a6", "a3", "a2"), slugs(syndication.newest(Of.SITE, 0, 3)));
        assertEquals(List.of("a6", "a3"), slugs(syndication.newest(Of.TAG, 1, 9)));
        assertEquals(List.of("a2"), slugs(syndication.newest(Of.SECTION, 1, 9)), "of the section below as well");
        assertEquals(List.of("a3"), slugs(syndication.newest(Of.AUTHOR, 2, 9)));
        assertEquals(List.of("a6"), slugs(syndication.since(Instant.parse("2025-01-06T00:00:00Z"), 9)));
    }

    @Test
    void wholeArticlesKeepTheAskedOrderAndTheirBylines() {
        int before = database.statements();
        List<ArticleView> whole =
                syndication.whole(List.of(new ArticleId(3), new ArticleId(4), new ArticleId(2), new ArticleId(99)));
        assertEquals(2, database.statements() - before);
        assertEquals(List.of("a3", "a2"), whole.stream().map(ArticleView::slug).toList());
        assertEquals(
                List.of("Bob", "Ann"),
                whole.get(0).authors().stream().map(Named::name).toList());
        assertEquals("<p>Text 2</p>", whole.get(1).body());
    }

    private static List<String> slugs(List<ArticleCard> cards) {
        return cards.stream().map(ArticleCard::slug).toList();
    }
}
