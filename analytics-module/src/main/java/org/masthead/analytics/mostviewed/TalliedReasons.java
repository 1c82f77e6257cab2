package org.masthead.analytics.mostviewed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.masthead.analytics.Period;
import org.masthead.analytics.RankReasons;
import org.masthead.content.Allowed;
import org.masthead.content.ArticleId;
import org.masthead.content.Role;

/** Sums over the tallies of one article. */
@ApplicationScoped
@Allowed({Role.EDITOR, Role.ANALYST})
class TalliedReasons implements RankReasons {
    private static final Sql COUNTED = new Sql("""
            select coalesce(sum(views), 0)::bigint, coalesce(sum(visitors), 0)::bigint from analytics.daily_article
            where article_id = ? and day between ? and ?
            """);

    /** By the hours that have passed since the day began; a day of 25 has one more. */
    private static final Sql HOURS = new Sql("""
            select coalesce(array_agg(views order by hour), '{}') from (
              select hour, sum(views)::bigint as views
              from analytics.daily_life, unnest(hours) with ordinality counted (views, hour)
              where article_id = ? and day between ? and ? group by hour) summed
            """);

    private static final Sql REFERRER = new Sql("""
            select r.host, sum(d.views)::bigint from analytics.daily_article_referrer d
            join analytics.referrer r on r.id = d.referrer_id and r.host <> '-'
            where d.article_id = ? and d.day between ? and ?
            group by r.host order by 2 desc, r.host collate "C" limit 1
            """);
    private static final Sql OTHERS = new Sql("""
            select coalesce(sum(bot_views), 0)::bigint, coalesce(sum(repeat_views), 0)::bigint
            from analytics.path p join analytics.daily_path d on d.path_id = p.id and d.day between ? and ?
            where p.article_id = ?
            """);
    private static final Sql NETWORK = new Sql("""
            select coalesce(sum(known), 0)::bigint, coalesce(sum(greatest), 0)::bigint from analytics.daily_network
            where article_id = ? and day between ? and ?
            """);

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    protected TalliedReasons() {}

    TalliedReasons(DataSource database) {
        this.database = database;
    }

    private record Two(long first, long second) {}

    private record Host(String name, long views) {}

    @Override
    public Reasons of(Period period, ArticleId article) {
        Object[] asked = {article.value(), period.start(), period.end()};
        try (Connection connection = database.getConnection()) {
            Two counted = two(connection, COUNTED, asked);
            Two others = two(connection, OTHERS, period.start(), period.end(), article.value());
            Two network = two(connection, NETWORK, asked);
            Host top = REFERRER.list(connection, row -> new Host(row.getString(1), row.getLong(2)), asked).stream()
                    .findFirst()
                    .orElse(new Host("", 0));
            return new Reasons(
                    counted.first,
                    counted.second,
                    hours(connection, asked),
                    top.name,
                    top.views,
                    others.first,
                    others.second,
                    network.first,
                    network.second);
        } catch (SQLException e) {
            throw new IllegalStateException("the tallies could not be read", e);
        }
    }

    private static Two two(Connection connection, Sql sql, Object... asked) throws SQLException {
        return sql.first(connection, row -> new Two(row.getLong(1), row.getLong(2)), asked);
    }

    private static List<Long> hours(Connection connection, Object... asked) throws SQLException {
        Long[] counted = HOURS.first(connection, row -> (Long[]) row.getArray(1).getArray(), asked);
        return Stream.concat(Arrays.stream(counted), Stream.generate(() -> 0L))
                .limit(Math.max(24, counted.length))
                .toList();
    }
}
