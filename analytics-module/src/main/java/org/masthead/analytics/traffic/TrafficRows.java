package org.masthead.analytics.traffic;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.masthead.analytics.mostviewed.Sql;

/** The traffic report's columns: every path of every day that readers or bots asked for. */
final class TrafficRows {
    static final List<String> COLUMNS =
            List.of("date", "path", "article_id", "views", "visitors", "bot_views", "repeat_views", "top_referrer");

    private static final Sql DAYS = new Sql("""
            select d.day, p.path, d.article_id, d.views, d.visitors, d.bot_views, d.repeat_views, d.top_referrer
            from analytics.daily_path d join analytics.path p on p.id = d.path_id
            where d.day between ? and ? and (d.views > 0 or d.bot_views > 0)
            order by d.day, d.views desc, p.path collate "C"
            """);

    private TrafficRows() {}

    static void write(Connection connection, LocalDate from, LocalDate to, ReportTable table)
            throws SQLException, IOException {
        DAYS.<Object[], IOException>each(
                connection,
                row -> new Object[] {
                    row.getObject(1, LocalDate.class),
                    row.getString(2),
                    row.getObject(3, Long.class),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getLong(7),
                    row.getString(8)
                },
                table::row,
                from,
                to);
    }
}
