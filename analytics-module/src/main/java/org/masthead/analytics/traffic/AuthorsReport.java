package org.masthead.analytics.traffic;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.ArticleGroups;
import org.masthead.content.Named;

/** Every author of every day; an article by several counts for each of them. */
final class AuthorsReport implements Report {
    private static final Sql BYLINES = new Sql("""
            select count(*) || '-' || coalesce(sum(hashtextextended(article_id || authors::text, 0)::numeric), 0)
            from analytics.article_fact
            """);
    private static final Sql ROWS = new Sql("""
            select d.day, author, count(*), sum(d.views)::bigint, sum(d.visitors)::bigint
            from analytics.daily_article d
            join analytics.article_fact f on f.article_id = d.article_id, unnest(f.authors) author
            where d.day between ? and ? group by d.day, author order by d.day, 4 desc, author
            """);

    private final ArticleGroups groups;

    AuthorsReport(ArticleGroups groups) {
        this.groups = groups;
    }

    @Override
    public List<ReportColumn> columns() {
        return Columns.AUTHORS;
    }

    @Override
    public List<String> key(ReportOrder order) {
        return List.of("date", "author");
    }

    @Override
    public String beside(Connection connection, ReportOrder order) throws SQLException {
        return BYLINES.first(connection, row -> row.getString(1)) + groups.all(ArticleGroups.Kind.AUTHOR);
    }

    @Override
    public void rows(Connection connection, ReportOrder order, ReportTable table) throws SQLException, IOException {
        Map<Long, Named> authors =
                groups.all(ArticleGroups.Kind.AUTHOR).stream().collect(Collectors.toMap(Named::id, author -> author));
        ROWS.<Object[], IOException>each(
                connection,
                row -> new Object[] {
                    row.getObject(1, LocalDate.class), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)
                },
                row -> table.row(cells(row, authors.get((Long) row[1]))),
                order.from(),
                order.to());
    }

    private static Object[] cells(Object[] row, Named author) {
        return new Object[] {
            row[0],
            author == null ? Long.toString((Long) row[1]) : author.slug(),
            author == null ? null : author.name(),
            row[2],
            row[3],
            row[4]
        };
    }
}
