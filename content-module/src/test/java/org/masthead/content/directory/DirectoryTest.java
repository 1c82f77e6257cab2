package org.masthead.content.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.masthead.content.ExplainedDatabase;
import org.masthead.content.PublicAddresses;
import org.masthead.content.PublicAddresses.Kind;
import org.masthead.content.PublicAddresses.Listed;
import org.masthead.content.PublicAddresses.Part;
import org.masthead.content.TestDatabase;
import org.masthead.content.database.Database;
import org.postgresql.ds.PGSimpleDataSource;

class DirectoryTest {
    private static PGSimpleDataSource source;
    private static PublicAddresses addresses;

    @BeforeAll
    static void aNewsroom() {
        source = TestDatabase.migrated("content");
        var database = new Database(source);
        addresses = new Directory(database);
        database.write("""
                insert into content.media (kind, file_name, content_type, sha256, byte_size, placeholder)
                values ('IMAGE', 'a.jpg', 'image/jpeg', repeat('a', 64), 1, false),
                       ('IMAGE', 'b.jpg', 'image/jpeg', repeat('b', 64), 1, false),
                       ('IMAGE', 'lost.jpg', 'image/jpeg', repeat('c', 64), 1, true)""");
        database.write("""
                insert into content.article (slug, headline, state, starts_at, published_at, updated_at, lead_image_id)
                select 'a' || n, 'x', case when n between 1001 and 2000 or n = 1 then 'DRAFT' else 'PUBLISHED' end,
                       '2025-01-01Z', '2025-01-01Z', case when n = 2500 then timestamptz '2025-06-01Z' end,
                       case n when 2 then 1 when 3 then 3 end
                from generate_series(1, 3500) n""");
        database.write("insert into content.tag (slug, name) values ('used', 'Used'), ('unused', 'Unused')");
        database.write("insert into content.article_tag values (2, 1), (1, 2)");
        database.write("""
                insert into content.gallery (slug, kind, title, published_at)
                values ('shown', 'PHOTO', 'x', '2025-01-01Z'), ('to-come', 'PHOTO', 'x', '2999-01-01Z')""");
        database.write("insert into content.gallery_item values (1, 1, 2, ''), (1, 2, 1, '')");
        database.write("analyze content.article");
    }

    @Test
    void onlyPartsThatHoldSomethingAreListedEachWithItsNewestChange() {
        Instant published = Instant.parse("2025-01-01T00:00:00Z");
        assertEquals(
                List.of(
                        new Part(Kind.ARTICLES, 1, published),
                        new Part(Kind.ARTICLES, 3, Instant.parse("2025-06-01T00:00:00Z")),
                        new Part(Kind.ARTICLES, 4, published),
                        new Part(Kind.TAGS, 1, null),
                        new Part(Kind.GALLERIES, 1, published)),
                addresses.parts());
    }

    @Test
    void thePartsTogetherHoldEveryPublicArticleOnce() {
        Set<String> slugs = new HashSet<>();
        int listed = 0;
        for (Part part : addresses.parts()) {
            if (part.kind() == Kind.ARTICLES) {
                List<Listed> articles = addresses.in(Kind.ARTICLES, part.number());
                assertTrue(articles.size() <= PublicAddresses.PART, () -> articles.size() + " in one part");
                articles.forEach(article -> slugs.add(article.slug()));
                listed += articles.size();
            }
        }
        assertEquals(2499, listed);
        assertEquals(2499, slugs.size());
    }

    @Test
    void anArticleIsListedWithThePictureThatItHas() {
        List<Listed> articles = addresses.in(Kind.ARTICLES, 1);
        assertEquals(List.of("a.jpg"), pictures(articles.get(0)));
        assertEquals(List.of(), pictures(articles.get(1)), "a picture that did not come with its import");
    }

    @Test
    void aGalleryIsListedWithItsPicturesInOrder() {
        assertEquals(
                List.of("b.jpg", "a.jpg"),
                pictures(addresses.in(Kind.GALLERIES, 1).get(0)));
    }

    @Test
    void aTagOfDraftsAloneIsNoPageToVisit() {
        assertEquals(
                List.of("used"),
                addresses.in(Kind.TAGS, 1).stream().map(Listed::slug).toList());
    }

    @Test
    void aPartFarBeyondTheEndIsEmpty() {
        assertEquals(List.of(), addresses.in(Kind.ARTICLES, 1_000_000));
    }

    @Test
    void theIndexTakesAFewStepsAPartAndNotOneAnArticle() {
        var explained = new ExplainedDatabase(source);
        new Directory(explained).parts();
        assertEquals(Kind.values().length, explained.statements());
        assertTrue(explained.blocks() < 200, () -> explained.blocks() + " blocks");
    }

    private static List<String> pictures(Listed listed) {
        return listed.pictures().stream().map(picture -> picture.fileName()).toList();
    }
}
