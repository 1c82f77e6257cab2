package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** How long and how far the day's views were read, as far as they said so. */
final class ReadingRows {
    private static final DayTable ENGAGED = new DayTable("daily_engaged", List.of("seconds"), List.of("views"));
    private static final DayTable DEPTH = new DayTable("daily_depth", List.of("depth"), List.of("views"));
    private static final DayTable ARTICLES = new DayTable(
            "daily_reading",
            List.of("article_id"),
            List.of("ended", "engaged_seconds", "depth_sum", "engaged", "depth"));

    private static final String BY_ARTICLE = """
            select article_id, count(*) as ended, sum(engaged)::bigint as engaged_seconds, sum(depth)::bigint as depth_sum,
                   array_agg(engaged order by engaged) as engaged, array_agg(depth order by depth) as depth
            from pg_temp.human_view where ended and article_id is not null group by article_id
            """;

    private ReadingRows() {}

    static void write(Connection connection, LocalDate day) throws SQLException {
        ENGAGED.write(
                connection,
                day,
                "select engaged as seconds, count(*) as views from pg_temp.human_view where ended group by engaged");
        DEPTH.write(
                connection, day, "select depth, count(*) as views from pg_temp.human_view where ended group by depth");
        ARTICLES.write(connection, day, BY_ARTICLE);
    }
}
