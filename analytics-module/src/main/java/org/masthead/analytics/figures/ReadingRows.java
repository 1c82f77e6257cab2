package org.masthead.analytics.figures;

import java.sql.Connection;
import java.sql.SQLException;
import org.masthead.analytics.Days;
import org.masthead.analytics.Figures.Depths;
import org.masthead.analytics.Figures.Reading;
import org.masthead.analytics.Subject;
import org.masthead.analytics.mostviewed.Sql;

/** Engaged time and read depth over days; the median is the lower one of two in the middle. */
final class ReadingRows {
    private static final String SITE_ENGAGED = """
            select seconds as value, sum(views) as views from analytics.daily_engaged
            where day between ? and ? group by seconds
            """;
    private static final String SITE_DEPTH = """
            select depth as value, sum(views) as views from analytics.daily_depth
            where day between ? and ? group by depth
            """;
    private static final String ARTICLE = """
            select value, count(*) as views from analytics.daily_reading t, unnest(t.%s) value
            where t.day between ? and ? and %s group by value
            """;

    private static final String SUMMED = """
            with counted as (%s),
            running as (select value, views, sum(views) over (order by value) as upto, sum(views) over () as ended
                        from counted)
            select coalesce(max(ended), 0), coalesce(sum(value * views) / max(ended), 0),
                   coalesce(min(value) filter (where upto * 2 >= ended), 0),
                   coalesce(sum(views) filter (where value >= 25), 0), coalesce(sum(views) filter (where value >= 50), 0),
                   coalesce(sum(views) filter (where value >= 75), 0), coalesce(sum(views) filter (where value >= 100), 0)
            from running
            """;

    private ReadingRows() {}

    static Reading of(Connection connection, Subject subject, Condition condition, Days days) throws SQLException {
        boolean site = subject.kind() == Subject.Kind.SITE;
        Summed engaged = summed(
                connection, site ? SITE_ENGAGED : ARTICLE.formatted("engaged", condition.sql()), condition, days);
        Summed depth =
                summed(connection, site ? SITE_DEPTH : ARTICLE.formatted("depth", condition.sql()), condition, days);
        return new Reading(engaged.ended, engaged.mean, engaged.median, depth.mean, depth.median, depth.reached);
    }

    private static Summed summed(Connection connection, String counted, Condition condition, Days days)
            throws SQLException {
        return new Sql(SUMMED.formatted(counted))
                .first(
                        connection,
                        row -> new Summed(
                                row.getLong(1),
                                row.getDouble(2),
                                row.getInt(3),
                                new Depths(row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7))),
                        condition.after(days.from(), days.to()));
    }

    private record Summed(long ended, double mean, int median, Depths reached) {}
}
