package org.masthead.analytics.traffic;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.mostviewed.Sql;

/** What was changed in figures that had been final, the newest change first. */
final class Revisions {
    private static final String OF_DAYS = """
             r.revised_at, r.reason, r.old_definition, r.definition, r.rows_read - r.old_rows_read
            from analytics.day_revision r join analytics.""";
    private static final String WHERE = " where r.day between ? and ? and ";
    private static final Sql OF_PATH = new Sql("select c.views - c.old_views, c.visitors - c.old_visitors,"
            + " c.bots - c.old_bots, c.repeats - c.old_repeats," + OF_DAYS
            + "path_revision c on c.revision = r.id join analytics.path p on p.id = c.path_id" + WHERE
            + "p.path = ? order by r.id desc");
    private static final Sql OF_ARTICLE = new Sql("select c.views - c.old_views, c.visitors - c.old_visitors, 0, 0,"
            + OF_DAYS + "article_revision c on c.revision = r.id" + WHERE + "c.article_id = ? order by r.id desc");
    private static final Sql ANY =
            new Sql("select exists (select from analytics.day_revision where day between ? and ?)");

    private final Connection connection;
    private final ReportOrder order;

    Revisions(Connection connection, ReportOrder order) {
        this.connection = connection;
        this.order = order;
    }

    /** By how much each figure grew, and why. */
    record Step(
            long views,
            long visitors,
            long botViews,
            long repeatViews,
            Instant at,
            String reason,
            int oldDefinition,
            int definition,
            long logRows) {
        long grown(String column) {
            return switch (column) {
                case "views" -> views;
                case "visitors" -> visitors;
                case "bot_views" -> botViews;
                case "repeat_views" -> repeatViews;
                default -> 0;
            };
        }
    }

    List<Step> of(Reasons.Pair row) throws SQLException {
        String date = row.cell("date");
        LocalDate from = date.isEmpty() ? order.from() : LocalDate.parse(date);
        LocalDate to = date.isEmpty() ? order.to() : from;
        boolean byArticle = order.parameter("by").equals("article");
        return byArticle
                ? OF_ARTICLE.list(connection, Revisions::step, from, to, Reasons.Pair.number(row.cell("article_id")))
                : OF_PATH.list(connection, Revisions::step, from, to, row.cell("path"));
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6),
                row.getInt(7),
                row.getInt(8),
                row.getLong(9));
    }

    boolean any() throws SQLException {
        return ANY.first(connection, row -> row.getBoolean(1), order.from(), order.to());
    }
}
