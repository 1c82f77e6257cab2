package org.masthead.analytics.traffic;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.masthead.analytics.Receipt;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.mostviewed.Sql;

/** The tallies that a report of some days is read from. */
record TallyState(List<Receipt.Day> days, boolean provisional, String tag) {
    private static final Sql DAYS = new Sql("""
            select day, definition, bot_list, rule_set, time_zone, rows_read, tallied_at from analytics.day_tally
            where day between ? and ? order by day
            """);
    private static final Sql OPEN = new Sql("select exists (select from analytics.open_day where day between ? and ?)");

    static TallyState of(Connection connection, ReportOrder order, Report report, LocalDate today) throws SQLException {
        List<Receipt.Day> days = DAYS.list(
                connection,
                row -> new Receipt.Day(
                        row.getObject(1, LocalDate.class),
                        row.getInt(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getString(5),
                        row.getLong(6),
                        instant(row.getObject(7, OffsetDateTime.class))),
                order.from(),
                order.to());
        boolean provisional = !order.to().isBefore(today)
                || OPEN.first(connection, row -> row.getBoolean(1), order.from(), order.to());
        return new TallyState(days, provisional, tag(days, provisional, order, report, connection));
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    private static String tag(
            List<Receipt.Day> days, boolean provisional, ReportOrder order, Report report, Connection connection)
            throws SQLException {
        var text = new StringBuilder(order.kind().text())
                .append(order.query())
                .append(provisional)
                .append(Columns.names(report.columns()))
                .append(report.beside(connection, order));
        days.forEach(day -> text.append('\n').append(day.day()).append(day.talliedAt()));
        return Digested.of(text.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }
}
