package org.masthead.analytics.traffic;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.mostviewed.Sql;

/** Every path of every day that readers or bots asked for; read day by day, so that only one day is ever sorted. */
final class TrafficReport implements Report {
    private static final Sql NEXT_DAY =
            new Sql("select day from analytics.daily_path where day >= ? and day <= ? order by day limit 1");
    private static final Sql DAY = new Sql("""
            select d.day, p.path, d.article_id, d.views, d.visitors, d.bot_views, d.repeat_views, d.top_referrer
            from analytics.daily_path d join analytics.path p on p.id = d.path_id
            where d.day = ? and (d.views > 0 or d.bot_views > 0)
            order by d.views desc, p.path collate "C"
            """);

    @Override
    public List<ReportColumn> columns() {
        return Columns.TRAFFIC;
    }

    @Override
    public List<String> key(ReportOrder order) {
        return List.of("date", "path");
    }

    @Override
    public void rows(Connection connection, ReportOrder order, ReportTable table) throws SQLException, IOException {
        LocalDate day = next(connection, order.from(), order.to());
        while (day != null) {
            day(connection, day, table);
            day = next(connection, day.plusDays(1), order.to());
        }
    }

    private static LocalDate next(Connection connection, LocalDate from, LocalDate to) throws SQLException {
        return NEXT_DAY.list(connection, row -> row.getObject(1, LocalDate.class), from, to).stream()
                .findFirst()
                .orElse(null);
    }

    private static void day(Connection connection, LocalDate day, ReportTable table) throws SQLException, IOException {
        DAY.<Object[], IOException>each(
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
                day);
    }
}
