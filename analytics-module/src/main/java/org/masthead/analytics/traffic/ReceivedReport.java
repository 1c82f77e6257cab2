package org.masthead.analytics.traffic;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.masthead.analytics.Received;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.mostviewed.Sql;

/** Where everything went that came in, a line for each day, outcome and reason. */
final class ReceivedReport implements Report {
    private static final Sql REFUSALS = new Sql(
            "select count(*) || '-' || coalesce(sum(count), 0) from analytics.refusal where day between ? and ?");

    @Override
    public List<ReportColumn> columns() {
        return Columns.RECEIVED;
    }

    @Override
    public List<String> key(ReportOrder order) {
        return List.of("date", "outcome", "reason");
    }

    @Override
    public String beside(Connection connection, ReportOrder order) throws SQLException {
        return REFUSALS.first(connection, row -> row.getString(1), order.from(), order.to());
    }

    @Override
    public void rows(Connection connection, ReportOrder order, ReportTable table) throws SQLException, IOException {
        for (Received day : ReceivedDays.between(connection, order.from(), order.to())) {
            table.row(day.day(), "views", null, day.views());
            table.row(day.day(), "repeats", null, day.repeats());
            byReason(day, "bots", day.bots(), table);
            table.row(day.day(), "staff", null, day.staff());
            byReason(day, "refused", day.refused(), table);
        }
    }

    private static void byReason(Received day, String outcome, Map<String, Long> counts, ReportTable table)
            throws IOException {
        for (var count : counts.entrySet()) {
            table.row(day.day(), outcome, count.getKey(), count.getValue());
        }
    }
}
