package org.masthead.analytics.mostviewed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.masthead.analytics.MostViewed;
import org.masthead.analytics.Period;
import org.masthead.content.ArticleId;
import org.masthead.content.Articles;

/** What the batch published, read by primary key. */
@ApplicationScoped
class PublishedLists implements MostViewed {
    private static final Sql TOP = new Sql("""
            select rank, article_id, views, as_of from analytics.rolling_list
            where period = ? and rank <= ? order by rank
            """);

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    private PeriodRanking ranking;

    protected PublishedLists() {}

    @Inject
    PublishedLists(Articles articles) {
        this.ranking = new PeriodRanking(articles::facts);
    }

    PublishedLists(DataSource database, PeriodRanking ranking) {
        this.database = database;
        this.ranking = ranking;
    }

    @Override
    public Ranking top(Period.Kind period, int n) {
        List<Published> rows = read(connection -> TOP.list(
                connection,
                row -> new Published(
                        new Row(row.getInt(1), new ArticleId(row.getLong(2)), row.getLong(3), 0),
                        row.getObject(4, OffsetDateTime.class).toInstant()),
                period.name(),
                n));
        return new Ranking(
                period,
                rows.isEmpty() ? null : rows.get(0).asOf,
                rows.stream().map(Published::row).toList());
    }

    @Override
    public List<Row> report(Period period, int n) {
        return read(connection -> {
            var rows = new ArrayList<Row>();
            ranking.<RuntimeException>eachArticle(
                    connection,
                    period,
                    n,
                    row -> rows.add(
                            new Row((int) row.rank(), new ArticleId(row.article()), row.views(), row.visitors())));
            return rows;
        });
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.from(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the most-viewed lists could not be read", e);
        }
    }

    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    private record Published(Row row, Instant asOf) {}
}
