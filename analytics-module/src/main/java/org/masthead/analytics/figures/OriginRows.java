package org.masthead.analytics.figures;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.masthead.analytics.Days;
import org.masthead.analytics.Figures.Origins;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.ArticleId;

/** Where an article's views came from: what a doubtful rank is judged by. */
final class OriginRows {
    private static final Sql COUNTS = new Sql("""
            select coalesce(sum(views), 0), coalesce(sum(visitors), 0) from analytics.daily_article
            where article_id = ? and day between ? and ?
            """);
    private static final Sql BOTS = new Sql("""
            select coalesce(sum(d.bot_views), 0)
            from generate_series(?::timestamp, ?::timestamp, interval '1 day') each
            join analytics.path p on p.article_id = ?
            join analytics.daily_path d on d.day = each::date and d.path_id = p.id
            """);
    private static final Sql REFERRER = new Sql("""
            select r.host, sum(t.views) from analytics.daily_article_referrer t
            join analytics.referrer r on r.id = t.referrer_id and r.host <> '-'
            where t.article_id = ? and t.day between ? and ?
            group by r.host order by 2 desc, r.host collate "C" limit 1
            """);
    private static final Sql NETWORKS = new Sql("""
            select coalesce(sum(networks), 0), coalesce(sum(greatest), 0), coalesce(sum(known), 0)
            from analytics.daily_network where article_id = ? and day between ? and ?
            """);

    private OriginRows() {}

    static Origins of(Connection connection, ArticleId article, Days days, List<Long> hours) throws SQLException {
        Object[] asked = {article.value(), days.from(), days.to()};
        long[] counts = COUNTS.first(connection, row -> new long[] {row.getLong(1), row.getLong(2)}, asked);
        long bots = BOTS.first(connection, row -> row.getLong(1), days.from(), days.to(), article.value());
        List<First> first = REFERRER.list(connection, row -> new First(row.getString(1), row.getLong(2)), asked);
        long[] networks =
                NETWORKS.first(connection, row -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)}, asked);
        First most = first.isEmpty() ? new First("", 0) : first.get(0);
        return new Origins(
                counts[0], counts[1], bots, hours, most.host, most.views, networks[0], networks[1], networks[2]);
    }

    private record First(String host, long views) {}
}
