package org.masthead.analytics.mostviewed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.masthead.analytics.MostViewed;
import org.masthead.analytics.Period;
import org.masthead.content.ArticleId;

/** What the batch published, read by primary key. */
@ApplicationScoped
class PublishedLists implements MostViewed {
    private static final Sql TOP = new Sql("""
            select rank, article_id, views, as_of, period from analytics.rolling_list
            where period = any(string_to_array(?, ',')) and rank <= ? order by period, rank
            """);

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    protected PublishedLists() {}

    PublishedLists(DataSource database) {
        this.database = database;
    }

    @Override
    public Ranking top(Period.Kind period, int n) {
        return published(List.of(period), n).get(0);
    }

    @Override
    public List<Ranking> lists(int n) {
        return published(List.of(Period.Kind.values()), n);
    }

    private List<Ranking> published(List<Period.Kind> periods, int n) {
        String names = periods.stream().map(Period.Kind::name).collect(Collectors.joining(","));
        List<Published> rows = read(connection -> TOP.list(connection, PublishedLists::published, names, n));
        return periods.stream().map(period -> ranking(period, rows)).toList();
    }

    private static Published published(ResultSet row) throws SQLException {
        return new Published(
                Period.Kind.valueOf(row.getString(5)),
                new Row(row.getInt(1), new ArticleId(row.getLong(2)), row.getLong(3), 0),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }

    private static Ranking ranking(Period.Kind period, List<Published> rows) {
        List<Published> own = rows.stream().filter(row -> row.period == period).toList();
        return new Ranking(
                period,
                own.isEmpty() ? null : own.get(0).asOf,
                own.stream().map(Published::row).toList());
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

    private record Published(Period.Kind period, Row row, Instant asOf) {}
}
