package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.masthead.analytics.Period;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;

/**
 * The ranks of a calendar period, summed over its days' tallies: by views, then visitors, then the newer article, then
 * its id; paths by views, then visitors, then the path. Box, page and CSV all ask here.
 */
public final class PeriodRanking {
    private static final int BATCH = 1000;
    private static final Sql ARTICLES = new Sql("""
            select article_id, sum(views)::bigint as views, sum(visitors)::bigint as visitors
            from analytics.daily_article where day between ? and ?
            group by article_id order by views desc, visitors desc fetch first ? rows with ties
            """);
    private static final Sql AMONG = new Sql("""
            select article_id, sum(views)::bigint as views, sum(visitors)::bigint as visitors
            from analytics.daily_article
            where day between ? and ? and article_id in (select unnest(?::bigint[]))
            group by article_id order by views desc, visitors desc
            """);
    private static final Sql PATHS = new Sql("""
            select p.article_id, d.views, d.visitors, p.path
            from (select path_id, sum(views)::bigint as views, sum(visitors)::bigint as visitors
                  from analytics.daily_path where day between ? and ?
                  group by path_id having sum(views) > 0) d
            join analytics.path p on p.id = d.path_id
            order by d.views desc, d.visitors desc, p.path collate "C"
            """);

    private static final Comparator<Ranked> ORDER = Comparator.comparingLong(Ranked::views)
            .thenComparingLong(Ranked::visitors)
            .reversed()
            .thenComparing(Ranked::published, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparingLong(Ranked::article);

    private final Function<Collection<ArticleId>, Map<ArticleId, ArticleFacts>> facts;

    /** @param facts as {@link org.masthead.content.Articles#facts} */
    public PeriodRanking(Function<Collection<ArticleId>, Map<ArticleId, ArticleFacts>> facts) {
        this.facts = facts;
    }

    /**
     * @param rank from 1
     * @param article null for a path that is none
     * @param facts null for no article, and for one that is no more
     * @param path that was counted; null when articles are ranked
     */
    public record Ranked(long rank, Long article, ArticleFacts facts, String path, long views, long visitors) {
        private Instant published() {
            return facts == null ? null : facts.published();
        }

        /** About us, imprint: no article to a ranking. */
        private boolean isPage() {
            return facts != null && facts.kind() == ArticleKind.PAGE;
        }

        private Ranked at(long place) {
            return new Ranked(place, article, facts, path, views, visitors);
        }

        private boolean ties(Ranked other) {
            return views == other.views && visitors == other.visitors;
        }
    }

    public <X extends Exception> void eachArticle(
            Connection connection, Period period, long atMost, Sql.RowConsumer<Ranked, X> consumer)
            throws SQLException, X {
        var pending = new Pending<>(consumer, atMost);
        ARTICLES.each(
                connection,
                row -> new Ranked(0, row.getLong(1), null, null, row.getLong(2), row.getLong(3)),
                pending::article,
                period.start(),
                period.end(),
                atMost);
        pending.flush();
    }

    /** Ranked among these alone. */
    public <X extends Exception> void eachArticleAmong(
            Connection connection, Period period, List<Long> articles, Sql.RowConsumer<Ranked, X> consumer)
            throws SQLException, X {
        var pending = new Pending<>(consumer, Long.MAX_VALUE);
        AMONG.each(
                connection,
                row -> new Ranked(0, row.getLong(1), null, null, row.getLong(2), row.getLong(3)),
                pending::article,
                period.start(),
                period.end(),
                connection.createArrayOf("bigint", articles.toArray()));
        pending.flush();
    }

    public <X extends Exception> void eachPath(
            Connection connection, Period period, Sql.RowConsumer<Ranked, X> consumer) throws SQLException, X {
        var pending = new Pending<>(consumer, Long.MAX_VALUE);
        PATHS.each(
                connection,
                row -> new Ranked(
                        0, row.getObject(1, Long.class), null, row.getString(4), row.getLong(2), row.getLong(3)),
                pending::path,
                period.start(),
                period.end());
        pending.flush();
    }

    /** Rows whose articles' facts are asked for together, never apart from those they tie with. */
    private final class Pending<X extends Exception> {
        private final Sql.RowConsumer<Ranked, X> consumer;
        private final long atMost;
        private final List<Ranked> rows = new ArrayList<>();
        private long rank;

        Pending(Sql.RowConsumer<Ranked, X> consumer, long atMost) {
            this.consumer = consumer;
            this.atMost = atMost;
        }

        void article(Ranked row) throws X {
            if (rows.size() >= BATCH && !row.ties(rows.get(rows.size() - 1))) {
                flush();
            }
            rows.add(row);
        }

        void path(Ranked row) throws X {
            if (rows.size() >= BATCH) {
                flush();
            }
            rows.add(row);
        }

        void flush() throws X {
            for (Ranked row : ordered()) {
                if (rank < atMost) {
                    consumer.accept(row.at(++rank));
                }
            }
            rows.clear();
        }

        private List<Ranked> ordered() {
            Map<ArticleId, ArticleFacts> known = facts.apply(rows.stream()
                    .map(Ranked::article)
                    .filter(Objects::nonNull)
                    .distinct()
                    .map(ArticleId::new)
                    .toList());
            var complete = rows.stream()
                    .map(row -> new Ranked(
                            0,
                            row.article,
                            row.article == null ? null : known.get(new ArticleId(row.article)),
                            row.path,
                            row.views,
                            row.visitors));
            return (rows.isEmpty() || rows.get(0).path != null
                            ? complete
                            : complete.filter(row -> !row.isPage()).sorted(ORDER))
                    .toList();
        }
    }
}
