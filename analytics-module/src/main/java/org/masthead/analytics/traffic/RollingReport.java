package org.masthead.analytics.traffic;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.Rolling;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;

/** The list that readers see now, as it was published: the same rows that the box on the page shows. */
final class RollingReport implements Report {
    private static final Sql AS_OF = new Sql("""
            select coalesce(max(as_of)::text, '') || count(*) from analytics.rolling_list where period = ?
            """);
    private static final Sql ROWS = new Sql("""
            select article_id, views, previous_rank::bigint, newcomer from analytics.rolling_list
            where period = ? order by rank
            """);

    private final Function<Collection<ArticleId>, Map<ArticleId, ArticleFacts>> facts;
    private final Groups groups;

    RollingReport(Function<Collection<ArticleId>, Map<ArticleId, ArticleFacts>> facts, Groups groups) {
        this.facts = facts;
        this.groups = groups;
    }

    private record Listed(ArticleId article, long views, Long before, boolean newcomer) {}

    @Override
    public List<ReportColumn> columns() {
        return Columns.MOST_VIEWED;
    }

    @Override
    public List<String> key(ReportOrder order) {
        return List.of("article_id");
    }

    @Override
    public String beside(Connection connection, ReportOrder order) throws SQLException {
        return AS_OF.first(connection, row -> row.getString(1), list(order)) + groups.version(order);
    }

    private static String list(ReportOrder order) {
        return Rolling.named(order.parameter("period")).orElseThrow().list().name();
    }

    @Override
    public void rows(Connection connection, ReportOrder order, ReportTable table) throws SQLException, IOException {
        Optional<Set<Long>> among = groups.among(order).map(HashSet::new);
        List<Listed> listed = ROWS.list(
                connection,
                row -> new Listed(
                        new ArticleId(row.getLong(1)), row.getLong(2), row.getObject(3, Long.class), row.getBoolean(4)),
                list(order));
        List<Listed> wanted = listed.stream()
                .filter(row -> among.isEmpty() || among.get().contains(row.article.value()))
                .toList();
        List<Long> before = wanted.stream()
                .map(Listed::before)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        Map<ArticleId, ArticleFacts> said =
                facts.apply(wanted.stream().map(Listed::article).toList());
        Object[] period = {order.parameter("period"), order.from(), order.to()};
        long rank = 0;
        for (Listed row : wanted) {
            table.row(RankedCells.of(
                    period,
                    ++rank,
                    null,
                    row.article.value(),
                    said.get(row.article),
                    row.views,
                    null,
                    among.isEmpty() ? row.before : rankAmong(before, row.before),
                    row.newcomer));
        }
    }

    /** A rank among all, made the rank among some. */
    private static Long rankAmong(List<Long> ranks, Long rank) {
        return rank == null ? null : (long) ranks.indexOf(rank) + 1;
    }
}
