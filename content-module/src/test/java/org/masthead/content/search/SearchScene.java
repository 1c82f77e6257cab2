package org.masthead.content.search;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.masthead.content.Search;
import org.masthead.content.SearchQuestion;
import org.masthead.content.SearchQuestion.Order;
import org.masthead.content.SearchResults;
import org.masthead.content.SearchResults.Piece;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;
import org.masthead.content.database.Database;

/** A database of a few published articles, and questions put to it. */
final class SearchScene {
    final Database database = new Database(TestDatabase.migrated("content"));
    private final SiteTime time =
            new SiteTime(Clock.fixed(Instant.parse("2025-03-01T12:00:00Z"), ZoneId.of("Europe/Berlin")));
    final Search search = on(database);
    final Vocabulary vocabulary = new Vocabulary(database);

    private Search on(Database asked) {
        return new WordSearch(
                new Hits(asked, time), new FoundArticles(asked), new Spelling(asked), new NamedPages(asked));
    }

    /** Of the hour's number of January 2025, so that a higher hour is a newer article. */
    void published(int hour, String slug, String language, String headline, String standfirst, String body) {
        Instant at = Instant.parse("2025-01-01T00:00:00Z").plusSeconds(hour * 3600L);
        database.write("""
                insert into content.article (slug, state, language, headline, standfirst, body, starts_at, published_at)
                values (?, 'PUBLISHED', ?, ?, ?, ?, ?, ?)""", slug, language, headline, standfirst, body, at, at);
    }

    static SearchQuestion asking(String words) {
        return new SearchQuestion(words, "", "", "", null, null, Order.RELEVANCE);
    }

    static SearchQuestion newestFirst(String words) {
        return new SearchQuestion(words, "", "", "", null, null, Order.TIME);
    }

    static SearchQuestion within(String words, LocalDate from, LocalDate to) {
        return new SearchQuestion(words, "", "", "", from, to, Order.RELEVANCE);
    }

    SearchResults find(String words) {
        return search.find(asking(words), 1, 10);
    }

    List<String> slugs(String words) {
        return slugs(find(words));
    }

    static List<String> slugs(SearchResults results) {
        return results.page().items().stream().map(found -> found.card().slug()).toList();
    }

    /** As a reader sees them: words that are marked stand in brackets. */
    static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
