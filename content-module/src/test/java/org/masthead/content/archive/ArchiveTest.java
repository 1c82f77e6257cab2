package org.masthead.content.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.masthead.content.Archive;
import org.masthead.content.ExplainedDatabase;
import org.masthead.content.Page;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;
import org.masthead.content.database.Database;

/** In Berlin the clocks went forward on 30 March 2025 and back on 26 October: days of 23 and of 25 hours. */
class ArchiveTest {
    private static final LocalDate SHORT_DAY = LocalDate.of(2025, 3, 30);
    private static final LocalDate LONG_DAY = LocalDate.of(2025, 10, 26);
    private static final SiteTime TIME =
            new SiteTime(Clock.fixed(Instant.parse("2025-12-01T12:00:00Z"), ZoneId.of("Europe/Berlin")));
    private static ExplainedDatabase database;
    private static Archive archive;

    @BeforeAll
    static void articles() {
        database = new ExplainedDatabase(TestDatabase.migrated("content"));
        archive = new DayArchive(database, TIME);
        published("2025-02-25T10:00:00Z");
        published("2025-03-29T22:59:59Z");
        published("2025-03-29T23:00:00Z");
        published("2025-03-30T21:59:59Z");
        published("2025-03-30T22:00:00Z");
        published("2025-10-25T22:00:00Z");
        published("2025-10-26T22:59:59Z");
        published("2025-10-26T23:00:00Z");
        database.write("insert into content.article (slug, state, headline) values ('draft', 'DRAFT', 'x')");
        database.write("insert into content.article (slug, state, kind, headline, starts_at, published_at)"
                + " values ('about', 'PUBLISHED', 'PAGE', 'x', '2020-01-01', '2020-01-01')");
        database.write("insert into content.article (slug, state, headline, starts_at, published_at)"
                + " values ('later', 'SCHEDULED', 'x', '2099-01-01', '2099-01-01')");
    }

    private static void published(String moment) {
        database.write(
                "insert into content.article (slug, state, headline, starts_at, published_at) values (?, 'PUBLISHED', 'x', ?, ?)",
                moment.replace(':', '-'),
                Instant.parse(moment),
                Instant.parse(moment));
    }

    private static List<String> slugs(LocalDate day) {
        return archive.day(day, 1, 20).items().stream().map(card -> card.slug()).toList();
    }

    @Test
    void aDayIsTheSitesOwnAlsoWhenTheClocksChange() {
        assertEquals(List.of("2025-03-30T21-59-59Z", "2025-03-29T23-00-00Z"), slugs(SHORT_DAY));
        assertEquals(List.of("2025-10-26T22-59-59Z", "2025-10-25T22-00-00Z"), slugs(LONG_DAY));
        assertEquals(List.of(), slugs(LocalDate.of(2025, 7, 1)));
    }

    @Test
    void aMonthCountsItsDays() {
        List<Integer> march = archive.counts(YearMonth.of(2025, 3));
        assertEquals(31, march.size());
        assertEquals(List.of(1, 2, 1), march.subList(28, 31));
        assertEquals(4, march.stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void emptyDaysAreSteppedOver() {
        assertEquals(Optional.of(LocalDate.of(2025, 2, 25)), archive.before(LocalDate.of(2025, 3, 29)));
        assertEquals(Optional.of(LocalDate.of(2025, 10, 26)), archive.after(LocalDate.of(2025, 3, 31)));
        assertEquals(Optional.empty(), archive.before(LocalDate.of(2025, 2, 25)));
        assertEquals(Optional.empty(), archive.after(LocalDate.of(2025, 10, 27)));
    }

    @Test
    void itReachesFromTheFirstPublicationToTheLastAndNotIntoWhatIsPlanned() {
        assertEquals(
                Optional.of(new Archive.Span(LocalDate.of(2025, 2, 25), LocalDate.of(2025, 10, 27))), archive.span());
        assertEquals(List.of(YearMonth.of(2025, 10), YearMonth.of(2025, 3), YearMonth.of(2025, 2)), archive.months());
        assertEquals(6, archive.days(2025).size());
        assertEquals(List.of(), archive.days(2099));
    }

    @Test
    void anEmptyNewsroomHasAnEmptyArchive() {
        var empty = new DayArchive(new Database(TestDatabase.migrated("content")), TIME);
        assertEquals(Optional.empty(), empty.span());
        assertEquals(List.of(), empty.months());
    }

    @Test
    void aDayOfVeryManyArticlesHasAllOfThem() {
        database.write("""
                insert into content.article (slug, state, headline, starts_at, published_at)
                select 'many-' || n, 'PUBLISHED', 'x', at, at
                from (select n, timestamptz '2024-05-05T12:00:00Z' - n * interval '1 second' as at from generate_series(1, 10100) n) s""");
        database.write("analyze content.article");
        Page<?> last = archive.day(LocalDate.of(2024, 5, 5), 505, 20);
        assertEquals(20, last.items().size());
        assertEquals(10_100, last.total());
        long before = database.blocks();
        assertEquals(2, slugs(SHORT_DAY).size());
        assertTrue(database.blocks() - before < 60, "blocks read for a day beside a big one");
        database.write("delete from content.article where slug like 'many-%'");
    }
}
