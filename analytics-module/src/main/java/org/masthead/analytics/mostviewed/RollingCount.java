package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.masthead.content.SiteTime;

/** Views of each article since a moment: whole days by their tallies, of the day that the moment cuts the log judged anew. */
final class RollingCount {
    private static final Sql COUNT = new Sql("""
            with visit as (
              select path_id, visitor, sum(views) as views, sum(earlier) as earlier
              from pg_temp.judged_view where kind = 'human' group by path_id, visitor),
            counted as (
              select p.article_id, sum(least(v.views, cap) - least(v.earlier, cap)) as views
              from visit v join analytics.path p on p.id = v.path_id, (select ?::integer as cap) setting
              where p.article_id is not null group by p.article_id
              union all
              select article_id, views from analytics.daily_article where day > ? and day <= ?)
            select article_id, sum(views)::bigint as views from counted
            group by article_id having sum(views) > 0
            """);

    private final SiteTime time;
    private final int repeatCap;

    RollingCount(SiteTime time, int repeatCap) {
        this.time = time;
        this.repeatCap = repeatCap;
    }

    Map<Long, Long> since(Connection connection, Instant moment) throws SQLException {
        LocalDate cut = LocalDate.ofInstant(moment, time.zone());
        AgentVerdicts.inForce().choose(connection, cut);
        JudgedViews.gather(connection, cut, moment);
        var counted = new HashMap<Long, Long>();
        COUNT.list(connection, row -> counted.put(row.getLong(1), row.getLong(2)), repeatCap, cut, time.today());
        return counted;
    }

    /** What is in the longer count and not in the shorter one. */
    static Map<Long, Long> less(Map<Long, Long> longer, Map<Long, Long> shorter) {
        var rest = new HashMap<Long, Long>();
        longer.forEach((article, views) -> {
            long left = views - shorter.getOrDefault(article, 0L);
            if (left > 0) {
                rest.put(article, left);
            }
        });
        return rest;
    }
}
