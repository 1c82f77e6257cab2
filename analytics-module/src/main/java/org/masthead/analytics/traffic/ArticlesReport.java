package org.masthead.analytics.traffic;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;

/** Every article of every day, with what is said of it and how it was read. */
final class ArticlesReport implements Report {
    private static final int ASKED_TOGETHER = 1000;
    private static final int FACTS = 2;

    private static final Sql NEXT_DAY =
            new Sql("select day from analytics.daily_article where day >= ? and day <= ? order by day limit 1");
    private static final Sql DAY = new Sql("""
            select d.day, d.article_id, d.views, d.visitors, coalesce(r.ended, 0), coalesce(r.engaged_seconds, 0),
                   case when r.ended > 0 then round(r.engaged_seconds::numeric / r.ended)::bigint end,
                   case when r.ended > 0 then round(r.depth_sum::numeric / r.ended)::bigint end,
                   l.first_hour, l.first_day, l.first_week, l.first_month, l.later, l.unborn
            from analytics.daily_article d
            left join analytics.daily_reading r on r.day = d.day and r.article_id = d.article_id
            left join analytics.daily_life l on l.day = d.day and l.article_id = d.article_id
            where d.day = ? order by d.views desc, d.visitors desc, d.article_id
            """);

    private final Function<Collection<ArticleId>, Map<ArticleId, ArticleFacts>> facts;
    private final Supplier<String> factsVersion;

    ArticlesReport(Function<Collection<ArticleId>, Map<ArticleId, ArticleFacts>> facts, Supplier<String> factsVersion) {
        this.facts = facts;
        this.factsVersion = factsVersion;
    }

    @Override
    public List<ReportColumn> columns() {
        return Columns.ARTICLES;
    }

    @Override
    public List<String> key(ReportOrder order) {
        return List.of("date", "article_id");
    }

    @Override
    public String beside(Connection connection, ReportOrder order) {
        return factsVersion.get();
    }

    @Override
    public void rows(Connection connection, ReportOrder order, ReportTable table) throws SQLException, IOException {
        LocalDate day = next(connection, order.from(), order.to());
        while (day != null) {
            var pending = new ArrayList<Object[]>();
            DAY.<Object[], IOException>each(connection, ArticlesReport::figures, row -> add(row, pending, table), day);
            named(pending, table);
            day = next(connection, day.plusDays(1), order.to());
        }
    }

    private static LocalDate next(Connection connection, LocalDate from, LocalDate to) throws SQLException {
        return NEXT_DAY.list(connection, row -> row.getObject(1, LocalDate.class), from, to).stream()
                .findFirst()
                .orElse(null);
    }

    private static Object[] figures(ResultSet row) throws SQLException {
        var figures = new Object[row.getMetaData().getColumnCount()];
        figures[0] = row.getObject(1, LocalDate.class);
        for (int i = 1; i < figures.length; i++) {
            figures[i] = row.getObject(i + 1, Long.class);
        }
        return figures;
    }

    private void add(Object[] row, List<Object[]> pending, ReportTable table) throws IOException {
        pending.add(row);
        if (pending.size() == ASKED_TOGETHER) {
            named(pending, table);
            pending.clear();
        }
    }

    private void named(List<Object[]> rows, ReportTable table) throws IOException {
        Map<ArticleId, ArticleFacts> known = facts.apply(
                rows.stream().map(row -> new ArticleId((Long) row[1])).toList());
        for (Object[] row : rows) {
            table.row(cells(row, known.get(new ArticleId((Long) row[1]))));
        }
    }

    private static Object[] cells(Object[] row, ArticleFacts said) {
        var cells = new ArrayList<Object>(List.of(row[0], row[1]));
        cells.add(said == null ? null : said.slug());
        cells.add(said == null ? null : said.headline());
        cells.add(said == null ? null : said.section());
        cells.add(said == null ? null : said.published());
        for (int i = FACTS; i < row.length; i++) {
            cells.add(row[i]);
        }
        return cells.toArray();
    }
}
