package org.masthead.analytics.figures;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.masthead.analytics.Figures.Rising;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;

/** Old articles whose last week outdoes the weeks before. */
final class RisingRows {
    private static final int LEAST_VIEWS = 20;
    private static final int OLD_DAYS = 30;
    private static final Sql RISING = new Sql("""
            with summed as (
              select article_id, sum(views) filter (where day > ?) as week,
                     coalesce(sum(views) filter (where day <= ?), 0) / 4.0 as usual
              from analytics.daily_article where day between ? and ? group by article_id)
            select article_id, week, usual from summed join analytics.article_fact f using (article_id)
            where week >= ? and week >= 2 * usual and f.published_at < ? and f.kind <> 'PAGE'
            order by week - usual desc, article_id limit ?
            """);

    private RisingRows() {}

    static List<Rising> of(
            Connection connection,
            Function<Collection<ArticleId>, Map<ArticleId, ArticleFacts>> facts,
            LocalDate today,
            Instant midnight,
            int atMost)
            throws SQLException {
        LocalDate weekAgo = today.minusDays(7);
        List<Rising> rising = RISING.list(
                connection,
                row -> new Rising(new ArticleId(row.getLong(1)), "", "", row.getLong(2), row.getDouble(3)),
                weekAgo,
                weekAgo,
                weekAgo.minusDays(27),
                today,
                LEAST_VIEWS,
                midnight.atOffset(ZoneOffset.UTC).minusDays(OLD_DAYS),
                atMost);
        Map<ArticleId, ArticleFacts> known =
                facts.apply(rising.stream().map(Rising::article).toList());
        return rising.stream()
                .filter(one -> known.containsKey(one.article()))
                .map(one -> named(one, known.get(one.article())))
                .toList();
    }

    private static Rising named(Rising one, ArticleFacts facts) {
        return new Rising(one.article(), facts.headline(), facts.slug(), one.views(), one.usual());
    }
}
