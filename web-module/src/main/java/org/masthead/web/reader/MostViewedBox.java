package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.masthead.analytics.MostViewed;
import org.masthead.analytics.Period;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleId;
import org.masthead.content.Articles;
import org.masthead.web.pagecache.PageContents;

/** The most viewed articles of a day, a week and a month, as the batch published them. */
@Named("mostViewed")
@RequestScoped
public class MostViewedBox {
    private static final int IN_BOX = 5;
    private static final int ON_PAGE = 20;

    @Inject
    private MostViewed mostViewed;

    @Inject
    private Articles articles;

    @Inject
    private Requested requested;

    @Inject
    private PageContents contents;

    private List<Ranked> lists = List.of();

    /** The three lists, short, for the front page. */
    public void openBox() {
        open(List.of(Period.Kind.values()), IN_BOX);
    }

    /** One list, long, for its own page. */
    public void openPage() {
        open(List.of(requested.period()), ON_PAGE);
    }

    private void open(List<Period.Kind> periods, int n) {
        contents.mostViewed();
        contents.list();
        var rankings = periods.stream().map(period -> mostViewed.top(period, n)).toList();
        var ids = rankings.stream()
                .flatMap(ranking -> ranking.rows().stream())
                .map(MostViewed.Row::article)
                .distinct()
                .toList();
        Map<ArticleId, ArticleCard> cards = contents.cards(articles.cards(ids)).stream()
                .collect(Collectors.toMap(ArticleCard::id, Function.identity()));
        lists = rankings.stream().map(ranking -> ranked(ranking, cards)).toList();
    }

    public List<Ranked> getLists() {
        return lists;
    }

    public Ranked getList() {
        return lists.get(0);
    }

    /** Only what is public now; the ranks close up. */
    private static Ranked ranked(MostViewed.Ranking ranking, Map<ArticleId, ArticleCard> cards) {
        List<Entry> entries = new ArrayList<>();
        ranking.rows().stream()
                .sorted(Comparator.comparingInt(MostViewed.Row::rank))
                .filter(row -> cards.containsKey(row.article()))
                .forEach(row -> entries.add(new Entry(entries.size() + 1, cards.get(row.article()), row.views())));
        return new Ranked(ranking.period().text(), ranking.asOf(), List.copyOf(entries));
    }

    /** @param asOf null before the first refresh */
    public record Ranked(String period, Instant asOf, List<Entry> entries) {}

    public record Entry(int rank, ArticleCard card, long views) {}
}
