package org.masthead.analytics.outside;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.masthead.analytics.mostviewed.Sql;

/** Writes the totals of an import; a day and path that comes again is added up. */
final class OutsideRows {
    private static final Sql ADD = new Sql("""
            insert into analytics.outside_total as t (import_id, source, day, path, views, visitors)
            select ?, ?, day, path, views, visitors
            from unnest(?::date[], ?::text[], ?::bigint[], ?::bigint[]) as u (day, path, views, visitors)
            on conflict (import_id, day, path) do update
            set views = t.views + excluded.views, visitors = t.visitors + excluded.visitors""");

    private OutsideRows() {}

    static void add(
            Connection connection, UUID importId, String source, Map<CheckedTotals.Key, CheckedTotals.Counts> totals)
            throws SQLException {
        int size = totals.size();
        var days = new LocalDate[size];
        var paths = new String[size];
        var views = new Long[size];
        var visitors = new Long[size];
        int row = 0;
        for (var total : totals.entrySet()) {
            days[row] = total.getKey().day();
            paths[row] = total.getKey().path();
            views[row] = total.getValue().views();
            visitors[row++] = total.getValue().visitors();
        }
        ADD.update(
                connection,
                importId,
                source,
                connection.createArrayOf("date", days),
                connection.createArrayOf("text", paths),
                connection.createArrayOf("bigint", views),
                connection.createArrayOf("bigint", visitors));
    }
}
