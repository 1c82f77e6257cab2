package org.masthead.content.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleCard;
import org.masthead.content.ExplainedDatabase;
import org.masthead.content.FrontPage;
import org.masthead.content.FrontPageStories;
import org.masthead.content.TestDatabase;
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
    void withoutAChoiceTheNewestFillFivePlacesStickyOnesFirst() {
        write(1, 8);
        database.write("update content.article set sticky = true where slug = 'article-6'");
        assertEquals(
                List.of("article-6", "article-1", "article-2", "article-3", "article-4"),
                slugs(stories().choice()));
    }

    @Test
    void editorsDecideHowManyPlacesThereAre() {
        write(1, 20);
        choose("article-5", "article-7");
        assertEquals(List.of("article-5", "article-7"), slugs(stories().choice()));
    }

    @Test
    void whatIsNoLongerPublicLeavesItsPlaceToTheNewest() {
        write(1, 8);
        choose("article-2", "article-3", "article-4");
        database.write("update content.article set state = 'ARCHIVED' where slug = 'article-2'");
        assertEquals(
                List.of("article-3", "article-4", "article-1"), slugs(stories().choice()));
    }

    @Test
    void noStoryStandsTwiceAndNoneIsLost() {
        write(1, 60);
        database.write("update content.article set kind = 'OPINION' where id % 5 = 0");
        choose("article-5", "article-7", "article-30");
        place("BREAKING", 1, "article-1");
        var stories = stories();
        var all = new ArrayList<String>(slugs(stories.choice()));
        all.add(stories.breaking().slug());
        stories.opinion().forEach(piece -> all.add(piece.card().slug()));
        all.addAll(slugs(stories.news().items()));
        stories.sections().forEach(block -> all.addAll(slugs(block.stories())));
        assertEquals(all.stream().distinct().toList(), all);
        assertEquals(all.size(), stories.ids().size());
        assertEquals(List.of("article-10", "article-15", "article-20", "article-25"), opinions(stories));
        assertEquals("article-2", stories.news().items().get(0).slug());
        assertEquals(60 - 3 - 1 - 4, stories.news().total());
        assertEquals(6, stories.sections().size());
    }

    @Test
    void aBreakingStoryThatWasChosenHasNoBarOfItsOwn() {
        write(1, 8);
        choose("article-5", "article-1");
        place("BREAKING", 1, "article-1");
        assertFalse(stories().hasBar());
        place("BREAKING", 1, "article-8");
        database.write("delete from content.slot where place = 'BREAKING' and article_id = 1");
        assertTrue(stories().hasBar());
    }

    @Test
    void aSectionShowsWhatIsFiledBelowItAndIsLeftOutWhenNothingRemains() {
        write(1, 60);
        database.write("update content.section set parent_id = 1 where slug = 's2'");
        database.write("update content.article set section_id = 2 where section_id = 1");
        database.write("update content.article set section_id = 4 where section_id = 3");
        var blocks = stories().sections();
        assertEquals(
                List.of("S1", "S4", "S5", "S6"),
                blocks.stream().map(block -> block.section().name()).toList());
        assertEquals(4, blocks.get(0).stories().size());
    }

    @Test
    void anOpinionShowsWhoSignsIt() {
        write(1, 12);
        database.write("update content.article set kind = 'OPINION' where slug in ('article-9', 'article-10')");
        database.write("insert into content.author (slug, name) values ('ines', 'Ines'), ('tom', 'Tom')");
        database.write(
                "insert into content.article_author (article_id, author_id, position) values (9, 1, 2), (9, 2, 1)");
        var opinion = stories().opinion();
        assertEquals("Tom", opinion.get(0).author().name());
        assertNull(opinion.get(1).author());
    }

    @Test
    void newsGoesOnWhereTheFirstPageEnds() {
        write(1, 30);
        choose("article-1", "article-2", "article-3", "article-4", "article-5");
        var second = frontPage(database).stories(2);
        assertEquals("article-16", second.news().items().get(0).slug());
        assertEquals(25, second.news().total());
        assertTrue(second.choice().isEmpty() && second.sections().isEmpty());
        assertEquals(0, frontPage(database).stories(9).news().total());
    }

    @Test
    void anEmptyNewsroomHasAnEmptyFrontPage() {
        assertTrue(stories().ids().isEmpty());
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
        assertEquals(5, large.statements());
        assertTrue(
                large.blocks() < 2 * small.blocks(),
                () -> "blocks: " + small.blocks() + " of 1,000 articles, " + large.blocks() + " of 100,000");
    }

    private static void show(Database database) {
        FrontPage page = frontPage(database);
        var stories = page.stories(1);
        assertEquals(10, stories.news().items().size());
        assertEquals(4, stories.opinion().size());
        assertEquals(6, stories.sections().size());
        assertEquals(6, page.inFocus(6).size());
    }

    private FrontPageStories stories() {
        return frontPage(database).stories(1);
    }

    private static FrontPage frontPage(Database database) {
        return new FrontPageReading(database, new TopicPages(database));
    }

    private static List<String> opinions(FrontPageStories stories) {
        return stories.opinion().stream().map(piece -> piece.card().slug()).toList();
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
        database.write("update content.article set kind = 'OPINION' where id % 20 = 3 and kind <> 'OPINION'");
        database.write("vacuum analyze");
    }

    private void choose(String... slugs) {
        for (int n = 0; n < slugs.length; n++) {
            place("EDITORS_CHOICE", n + 1, slugs[n]);
        }
    }

    private void place(String place, int position, String slug) {
        database.write(
                "insert into content.slot (place, position, article_id) select ?, ?, id from content.article where slug = ?",
                place,
                position,
                slug);
    }

    private static List<String> slugs(List<ArticleCard> cards) {
        return cards.stream().map(ArticleCard::slug).toList();
    }
}
