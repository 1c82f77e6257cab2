package org.masthead.analytics.traffic;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.mostviewed.Sql;

/** Day totals that other programs counted, by their names; never added to our own. */
final class OutsideReport implements Report {
    private static final Sql ROWS = new Sql("""
            select t.day, t.source, t.path, sum(t.views)::bigint, sum(t.visitors)::bigint,
                   exists (select from analytics.daily_path d where d.day = t.day and d.views > 0)
            from analytics.outside_total t where t.day between ? and ?
            group by t.day, t.source, t.path order by t.day, t.source, t.path collate "C"
            """);
    private static final Sql BESIDE = new Sql("""
            select coalesce(md5(string_agg(distinct t.import_id::text, ',' order by t.import_id::text)), '')
            from analytics.outside_total t where t.day between ? and ?
            """);

    @Override
    public List<ReportColumn> columns() {
        return Columns.OUTSIDE;
    }

    @Override
    public List<String> key(ReportOrder order) {
        return List.of("date", "source", "path");
    }

    @Override
    public void rows(Connection connection, ReportOrder order, ReportTable table) throws SQLException, IOException {
        ROWS.<Object[], IOException>each(
                connection,
                row -> new Object[] {
                    row.getObject(1, LocalDate.class),
                    row.getString(2),
                    row.getString(3),
                    row.getObject(4, Long.class),
                    row.getObject(5, Long.class),
                    row.getBoolean(6)
                },
                table::row,
                order.from(),
                order.to());
    }

    @Override
    public String beside(Connection connection, ReportOrder order) throws SQLException {
        return BESIDE.first(connection, row -> row.getString(1), order.from(), order.to());
    }
}
