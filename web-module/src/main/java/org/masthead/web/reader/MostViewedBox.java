package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final int IN_BOX = 10;
    private static final int SIDE_BY_SIDE = 10;
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
    void openBox() {
        open(mostViewed -> mostViewed.lists(IN_BOX));
    }

    /** One list, long, when the address names its period; else all three, side by side. */
    public void openPage() {
        if (requested.period() == null) {
            open(mostViewed -> mostViewed.lists(SIDE_BY_SIDE));
        } else {
            open(mostViewed -> List.of(mostViewed.top(requested.period(), ON_PAGE)));
        }
    }

    /** The first of the day, for a page that is about something else. */
    List<ArticleCard> first(int n) {
        open(mostViewed -> List.of(mostViewed.top(Period.Kind.DAY, n)));
        return getList().entries().stream().map(Entry::card).toList();
    }

    /** @param rankings asked only after the page cache knows what the page shows */
    private void open(Function<MostViewed, List<MostViewed.Ranking>> rankings) {
        contents.mostViewed();
        contents.list();
        var asked = rankings.apply(mostViewed);
        var ids = asked.stream()
                .flatMap(ranking -> ranking.rows().stream())
                .map(MostViewed.Row::article)
                .distinct()
                .toList();
        Map<ArticleId, ArticleCard> cards = contents.cards(articles.cards(ids)).stream()
                .collect(Collectors.toMap(ArticleCard::id, Function.identity()));
        lists = asked.stream().map(ranking -> ranked(ranking, cards)).toList();
    }

    /** {@code day}, {@code week} or {@code month}; empty for all three. */
    public String getPeriod() {
        return requested.period() == null ? "" : requested.period().text();
    }

    /** When the lists were counted; null before the first time. */
    public Instant getAsOf() {
        return lists.stream()
                .map(Ranked::asOf)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    public boolean isCounted() {
        return lists.stream().anyMatch(list -> !list.entries().isEmpty());
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
                .forEach(row -> entries.add(new Entry(
                        entries.size() + 1, cards.get(row.article()), row.views(), share(row, ranking.rows()))));
        return new Ranked(ranking.period().text(), ranking.asOf(), List.copyOf(entries));
    }

    /** In percent of the most viewed one. */
    private static long share(MostViewed.Row row, List<MostViewed.Row> rows) {
        long most = rows.stream().mapToLong(MostViewed.Row::views).max().orElse(0);
        return most == 0 ? 0 : Math.round(100.0 * row.views() / most);
    }

    /** @param asOf null before the first refresh */
    public record Ranked(String period, Instant asOf, List<Entry> entries) {}

    public record Entry(int rank, ArticleCard card, long views, long share) {}
}
