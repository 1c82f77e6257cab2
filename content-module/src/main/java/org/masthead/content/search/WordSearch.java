package org.masthead.content.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleId;
import org.masthead.content.NamedPage;
import org.masthead.content.Page;
import org.masthead.content.Search;
import org.masthead.content.SearchQuestion;
import org.masthead.content.SearchResults;
import org.masthead.content.SearchResults.Found;

/** Looks for the words as they are typed; where they find little, for those that may have been meant. */
@ApplicationScoped
class WordSearch implements Search {
    /** With fewer results a better spelling is offered. */
    private static final int FEW = 3;

    private Hits hits;
    private FoundArticles articles;
    private Spelling spelling;
    private NamedPages names;

    protected WordSearch() {}

    @Inject
    WordSearch(Hits hits, FoundArticles articles, Spelling spelling, NamedPages names) {
        this.hits = hits;
        this.articles = articles;
        this.spelling = spelling;
        this.names = names;
    }

    @Override
    public SearchResults find(SearchQuestion question, int page, int size) {
        Typed typed = Typed.of(question.words());
        List<ArticleId> found = hits.of(typed, question);
        Optional<Typed> meant = found.size() < FEW ? spelling.meant(typed) : Optional.empty();
        if (found.isEmpty() && meant.isPresent()) {
            List<ArticleId> others = hits.of(meant.get(), question);
            return others.isEmpty()
                    ? results(found, typed, page, size).with(false, "")
                    : results(others, meant.get(), page, size).with(true, "");
        }
        return results(found, typed, page, size)
                .with(false, meant.map(Typed::text).orElse(""));
    }

    private Results results(List<ArticleId> found, Typed typed, int page, int size) {
        List<ArticleId> kept = found.size() > END ? found.subList(0, END) : found;
        int from = (int) Math.min(kept.size(), (page - 1L) * size);
        List<ArticleId> shown = kept.subList(from, Math.min(kept.size(), from + size));
        var shownPage = new Page<>(articles.of(shown, typed), page, size, kept.size());
        return new Results(shownPage, typed.text(), found.size() > END, articles.shares(kept));
    }

    private record Results(Page<Found> page, String words, boolean bounded, Shares shares) {
        SearchResults with(boolean mended, String suggestion) {
            return new SearchResults(
                    page, words, mended, suggestion, bounded, shares.sections(), shares.tags(), shares.authors());
        }
    }

    @Override
    public List<NamedPage> named(String words) {
        return names.of(Typed.of(words).text());
    }

    @Override
    public List<ArticleCard> atNearly(String slug, int atMost) {
        return articles.atNearly(slug, atMost);
    }
}
