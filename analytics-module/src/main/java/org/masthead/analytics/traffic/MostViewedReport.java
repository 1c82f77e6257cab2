package org.masthead.analytics.traffic;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.masthead.analytics.Period;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.mostviewed.PeriodRanking;
import org.masthead.analytics.mostviewed.PeriodRanking.Ranked;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.ArticleFacts;

/** The ranks of a calendar period, each beside the one of the period before. */
final class MostViewedReport implements Report {
    private static final Sql LAST_TALLY =
            new Sql("select coalesce(max(tallied_at)::text, '') from analytics.day_tally");

    private final PeriodRanking ranking;
    private final Supplier<String> factsVersion;

    MostViewedReport(PeriodRanking ranking, Supplier<String> factsVersion) {
        this.ranking = ranking;
        this.factsVersion = factsVersion;
    }

    @Override
    public List<ReportColumn> columns() {
        return Columns.MOST_VIEWED;
    }

    @Override
    public List<String> key(ReportOrder order) {
        return List.of(order.parameter("by").equals("path") ? "path" : "article_id");
    }

    /** The period before is read too, and paths are named by the article that any later tally found there. */
    @Override
    public String beside(Connection connection, ReportOrder order) throws SQLException {
        return LAST_TALLY.first(connection, row -> row.getString(1)) + ' ' + factsVersion.get();
    }

    @Override
    public void rows(Connection connection, ReportOrder order, ReportTable table) throws SQLException, IOException {
        Period period = period(order);
        Map<Object, Long> before = new HashMap<>();
        this.<RuntimeException>ranks(connection, order, period.previous(), row -> before.put(name(row), row.rank()));
        this.<IOException>ranks(connection, order, period, row -> table.row(cells(period, row, before.get(name(row)))));
    }

    private static Period period(ReportOrder order) {
        return Period.of(Period.Kind.named(order.parameter("period")), order.from());
    }

    private <X extends Exception> void ranks(
            Connection connection, ReportOrder order, Period period, Sql.RowConsumer<Ranked, X> consumer)
            throws SQLException, X {
        if (order.parameter("by").equals("path")) {
            ranking.eachPath(connection, period, consumer);
        } else {
            ranking.eachArticle(connection, period, Long.MAX_VALUE, consumer);
        }
    }

    private static Object name(Ranked row) {
        return row.path() == null ? row.article() : row.path();
    }

    private static Object[] cells(Period period, Ranked row, Long before) {
        ArticleFacts facts = row.facts();
        return new Object[] {
            period.kind().text(),
            period.start(),
            period.end(),
            row.rank(),
            path(row),
            row.article(),
            facts == null ? null : facts.slug(),
            facts == null ? null : facts.headline(),
            facts == null ? null : facts.section(),
            published(facts),
            row.views(),
            row.visitors(),
            before,
            before == null ? null : before - row.rank(),
            before == null
        };
    }

    /** An article's own address where articles are ranked. */
    private static String path(Ranked row) {
        if (row.path() != null) {
            return row.path();
        }
        return row.facts() == null ? null : "/articles/" + row.facts().slug();
    }

    private static Instant published(ArticleFacts facts) {
        return facts == null ? null : facts.published();
    }
}
