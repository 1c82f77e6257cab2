package org.masthead.analytics.traffic;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.analytics.Period;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.mostviewed.PeriodRanking;
import org.masthead.analytics.mostviewed.PeriodRanking.Ranked;
import org.masthead.analytics.mostviewed.Sql;

/** The ranks of a calendar period, each beside the one of the period before. */
final class MostViewedReport implements Report {
    private static final Sql LAST_TALLY =
            new Sql("select coalesce(max(tallied_at)::text, '') from analytics.day_tally");

    private final PeriodRanking ranking;
    private final Groups groups;

    MostViewedReport(PeriodRanking ranking, Groups groups) {
        this.ranking = ranking;
        this.groups = groups;
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
        return LAST_TALLY.first(connection, row -> row.getString(1)) + ' ' + groups.version(order);
    }

    @Override
    public void rows(Connection connection, ReportOrder order, ReportTable table) throws SQLException, IOException {
        Period period = Period.of(Period.Kind.named(order.parameter("period")), order.from());
        Object[] named = {period.kind().text(), period.start(), period.end()};
        Map<Object, Long> before = new HashMap<>();
        this.<RuntimeException>ranks(connection, order, period.previous(), row -> before.put(name(row), row.rank()));
        this.<IOException>ranks(connection, order, period, row -> {
            Long rank = before.get(name(row));
            table.row(RankedCells.of(
                    named,
                    row.rank(),
                    row.path(),
                    row.article(),
                    row.facts(),
                    row.views(),
                    row.visitors(),
                    rank,
                    rank == null));
        });
    }

    private <X extends Exception> void ranks(
            Connection connection, ReportOrder order, Period period, Sql.RowConsumer<Ranked, X> consumer)
            throws SQLException, X {
        Optional<List<Long>> among = groups.among(order);
        if (order.parameter("by").equals("path")) {
            ranking.eachPath(connection, period, consumer);
        } else if (among.isPresent()) {
            ranking.eachArticleAmong(connection, period, among.get(), consumer);
        } else {
            ranking.eachArticle(connection, period, Long.MAX_VALUE, consumer);
        }
    }

    private static Object name(Ranked row) {
        return row.path() == null ? row.article() : row.path();
    }
}
