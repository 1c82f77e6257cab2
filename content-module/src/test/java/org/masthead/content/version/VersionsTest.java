package org.masthead.content.version;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleId;
import org.masthead.content.ChangeKind;
import org.masthead.content.Correction;
import org.masthead.content.ExplainedDatabase;
import org.masthead.content.Retraction;
import org.masthead.content.TestDatabase;
import org.masthead.content.VersionLine;
import org.masthead.content.Versions;
import org.masthead.content.database.Database;

class VersionsTest {
    private final DataSource source = TestDatabase.migrated("content");
    private final Database database = new Database(source);
    private final Versions versions = new VersionReading(database, new ToldCorrections(database));

    @BeforeEach
    void aQuayThatWasCorrected() {
        article("quay", 1, "PUBLISHED", 4);
        version(1, 1, "FIRST", "", "<p>A ninth more.</p>", "2025-02-01T10:00:00Z");
        version(1, 2, "TYPO", "", "<p>A ninth more!</p>", "2025-02-02T10:00:00Z");
        version(1, 3, "CORRECTION", "By an eighth.", "<p>An eighth more!</p>", "2025-02-03T10:00:00Z");
        version(1, 4, "UPDATE", "", "<p>An eighth more! And so on.</p>", "2025-02-04T10:00:00Z");
    }

    @Test
    void eachVersionIsShownAsItWas() {
        var second = versions.version("quay", 2).orElseThrow();

        assertEquals("<p>A ninth more!</p>", second.body());
        assertEquals(Instant.parse("2025-02-02T10:00:00Z"), second.publishedAt());
        assertTrue(versions.version("quay", 5).isEmpty());
        assertTrue(versions.version("pier", 1).isEmpty());
    }

    @Test
    void theListHasAllOfThemTheNewestFirst() {
        assertEquals(
                List.of(4, 3, 2, 1),
                versions.of("quay").stream().map(VersionLine::number).toList());
    }

    @Test
    void aTypoAndAnUpdateAreNoCorrections() {
        List<Correction> corrections = versions.corrections(new ArticleId(1));

        assertEquals(List.of(3), corrections.stream().map(Correction::number).toList());
        assertEquals(
                "[A ninth]{An eighth} more!",
                WordComparisonTest.marked(
                        corrections.get(0).differences().get(0).runs()));
    }

    @Test
    void anyTwoVersionsCanBeComparedWhicheverIsNamedFirst() {
        var comparison = versions.compare("quay", 4, 1).orElseThrow();

        assertEquals(1, comparison.before().number());
        assertEquals(4, comparison.after().number());
        assertTrue(versions.compare("quay", 1, 9).isEmpty());
        assertTrue(versions.compare("quay", 1, 1).isEmpty());
    }

    @Test
    void withTheArticleItsVersionsAndCorrectionsAreGone() {
        for (String gone : List.of(
                "state = 'DRAFT'",
                "state = 'ARCHIVED'",
                "state = 'PUBLISHED', embargo_at = now() + interval '1 day'")) {
            database.write("update content.article set " + gone);

            assertTrue(versions.version("quay", 1).isEmpty(), gone);
            assertTrue(versions.of("quay").isEmpty(), gone);
            assertTrue(versions.compare("quay", 1, 2).isEmpty(), gone);
            assertTrue(versions.corrections(new ArticleId(1)).isEmpty(), gone);
            assertTrue(versions.corrections(1, 20).items().isEmpty(), gone);
        }
    }

    @Test
    void aRetractionIsToldOfWithItsReasonAndNothingElseOfTheArticle() {
        version(1, 5, "RETRACTION", "It was a hose.", "<p>An eighth more!</p>", "2025-02-05T10:00:00Z");
        database.write(
                "update content.article set state = 'RETRACTED', retraction_reason = 'It was a hose.', published_version = 5");

        var told = versions.corrections(1, 20).items();

        assertEquals(
                List.of(ChangeKind.RETRACTION),
                told.stream().map(Correction::kind).toList());
        assertEquals(List.of(), told.get(0).differences());
        assertEquals(
                new Retraction("It was a hose.", Instant.parse("2025-02-05T10:00:00Z")),
                versions.retraction("quay").orElseThrow());
        assertTrue(versions.version("quay", 1).isEmpty());
        assertTrue(versions.version("quay", 5).isEmpty());
    }

    @Test
    void thePageThatWasKeptFirstStaysAndIsFoundUnderANewAddress() {
        byte[] first = bytes("<p>first</p>");

        assertTrue(versions.keptPage("quay", 1).isEmpty());
        assertArrayEquals(first, versions.keepPage(new ArticleId(1), 1, first));
        assertArrayEquals(first, versions.keepPage(new ArticleId(1), 1, bytes("<p>second</p>")));
        database.write("update content.article set slug = 'the-quay'");
        assertArrayEquals(first, versions.keptPage("the-quay", 1).orElseThrow().bytes());
        database.write("update content.article set state = 'DRAFT'");
        assertTrue(versions.keptPage("the-quay", 1).isEmpty());
    }

    @Test
    void correctionsOfAHundredThousandArticlesAreFoundThroughTheirIndex() {
        var few = asked(100, 1_000);
        var many = asked(1_001, 100_000);

        assertEquals(1, few.statements());
        assertEquals(1, many.statements());
        assertTrue(many.blocks() < 1_000, few.blocks() + " blocks became " + many.blocks());
    }

    /** Every tenth article was corrected once. */
    private ExplainedDatabase asked(int from, int to) {
        database.write("""
                insert into content.article (id, slug, headline, state, starts_at, published_at, published_version)
                overriding system value
                select n, 'a' || n, 'Article ' || n, 'PUBLISHED', now() - n * interval '1 minute', now() - n * interval '1 minute', 2
                from generate_series(?, ?) n""", from, to);
        database.write("""
                insert into content.article_version (article_id, number, change_kind, headline, kicker, standfirst, dateline, body,
                  lead_caption, authors, published_at)
                select n, k, case when k = 1 then 'FIRST' when n % 10 = 0 then 'CORRECTION' else 'UPDATE' end, 'Article ' || n, '', '', '',
                  '<p>Body ' || k || '</p>', '', '', now() - (n - k) * interval '1 minute'
                from generate_series(?, ?) n cross join generate_series(1, 2) k""", from, to);
        database.write("analyze content.article, content.article_version");
        var counting = new ExplainedDatabase(source);
        new ToldCorrections(counting).page(3, 20);
        return counting;
    }

    @Test
    void aPageKnowsWhetherAnotherFollows() {
        version(1, 5, "CLARIFICATION", "", "<p>More.</p>", "2025-02-05T10:00:00Z");
        version(1, 6, "CORRECTION", "Less.", "<p>Less.</p>", "2025-02-06T10:00:00Z");
        database.write("update content.article set published_version = 6");

        assertTrue(versions.corrections(1, 2).hasNext());
        assertFalse(versions.corrections(2, 2).hasNext());
        assertEquals(1, versions.corrections(2, 2).items().size());
        assertFalse(versions.corrections(1, 3).hasNext());
    }

    private void article(String slug, long id, String state, int version) {
        database.write("""
                insert into content.article (id, slug, headline, state, starts_at, published_at, published_version)
                overriding system value values (?, ?, 'Quay', ?, '2025-02-01T10:00:00Z', '2025-02-01T10:00:00Z', ?)""", id, slug, state, version);
    }

    private void version(long article, int number, String kind, String note, String body, String at) {
        database.write("""
                insert into content.article_version (article_id, number, change_kind, change_note, headline, kicker, standfirst,
                  dateline, body, lead_caption, authors, published_at) values (?, ?, ?, ?, 'Quay', '', '', '', ?, '', '', ?)""", article, number, kind, note, body, Instant.parse(at));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
