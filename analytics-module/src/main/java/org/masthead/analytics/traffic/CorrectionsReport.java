package org.masthead.analytics.traffic;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.mostviewed.Sql;

/** Figures that a recomputation changed after their day had been final, a line for each; the newest first. */
final class CorrectionsReport implements Report {
    private static final Sql LAST =
            new Sql("select count(*) || '-' || coalesce(max(id), 0) from analytics.day_revision");
    private static final Sql ROWS = new Sql("""
            select r.revised_at, r.day, changed.path, changed.article_id, figure.name, figure.old, figure.new, r.reason,
                   case r.reason
                     when 'late-views' then (r.rows_read - r.old_rows_read) || ' views arrived'
                     when 'views-removed' then (r.old_rows_read - r.rows_read) || ' views were taken out of the log'
                     when 'definition' then 'definition ' || r.old_definition || ', now ' || r.definition
                     when 'bot-list' then 'list ' || r.old_bot_list || ', now ' || r.bot_list
                     else '' end
            from analytics.day_revision r
            join lateral (
              select p.path, null::bigint as article_id, c.old_views, c.views, c.old_visitors, c.visitors,
                     c.old_bots, c.bots, c.old_repeats, c.repeats
              from analytics.path_revision c join analytics.path p on p.id = c.path_id where c.revision = r.id
              union all
              select null, article_id, old_views, views, old_visitors, visitors, 0, 0, 0, 0
              from analytics.article_revision where revision = r.id) changed on true
            join lateral (values
              (1, 'views', old_views, views), (2, 'visitors', old_visitors, visitors),
              (3, 'bot_views', old_bots, bots), (4, 'repeat_views', old_repeats, repeats))
              figure (place, name, old, new) on old <> new
            where r.day between ? and ?
            order by r.id desc, changed.article_id nulls last, changed.path collate "C", figure.place
            """);

    @Override
    public List<ReportColumn> columns() {
        return Columns.CORRECTIONS;
    }

    @Override
    public List<String> key(ReportOrder order) {
        return List.of("corrected", "date", "path", "article_id", "figure");
    }

    @Override
    public String beside(Connection connection, ReportOrder order) throws SQLException {
        return LAST.first(connection, row -> row.getString(1));
    }

    @Override
    public void rows(Connection connection, ReportOrder order, ReportTable table) throws SQLException, IOException {
        ROWS.<Object[], IOException>each(
                connection,
                row -> new Object[] {
                    row.getObject(1, OffsetDateTime.class).toInstant(),
                    row.getObject(2, LocalDate.class),
                    row.getString(3),
                    row.getObject(4, Long.class),
                    row.getString(5),
                    row.getLong(6),
                    row.getLong(7),
                    row.getString(8),
                    row.getString(9)
                },
                table::row,
                order.from(),
                order.to());
    }
}
