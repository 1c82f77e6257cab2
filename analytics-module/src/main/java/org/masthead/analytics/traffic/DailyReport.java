package org.masthead.analytics.traffic;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.mostviewed.Sql;

/** A table that is read day by day, so that only one day is ever sorted; its statement yields the columns in their order. */
final class DailyReport implements Report {
    private final List<ReportColumn> columns;
    private final List<String> key;
    private final Sql nextDay;
    private final Sql rowsOfDay;

    /**
     * @param table the tally whose days there are
     * @param rowsOfDay takes the day
     */
    DailyReport(List<ReportColumn> columns, List<String> key, String table, String rowsOfDay) {
        this.columns = columns;
        this.key = key;
        this.nextDay =
                new Sql("select day from analytics." + table + " where day >= ? and day <= ? order by day limit 1");
        this.rowsOfDay = new Sql(rowsOfDay);
    }

    @Override
    public List<ReportColumn> columns() {
        return columns;
    }

    @Override
    public List<String> key(ReportOrder order) {
        return key;
    }

    @Override
    public void rows(Connection connection, ReportOrder order, ReportTable table) throws SQLException, IOException {
        LocalDate day = next(connection, order.from(), order.to());
        while (day != null) {
            rowsOfDay.<Object[], IOException>each(connection, this::cells, table::row, day);
            day = next(connection, day.plusDays(1), order.to());
        }
    }

    private LocalDate next(Connection connection, LocalDate from, LocalDate to) throws SQLException {
        return nextDay.list(connection, row -> row.getObject(1, LocalDate.class), from, to).stream()
                .findFirst()
                .orElse(null);
    }

    private Object[] cells(ResultSet row) throws SQLException {
        var cells = new Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(row, i + 1, columns.get(i).type());
        }
        return cells;
    }

    static Object cell(ResultSet row, int at, ReportColumn.Type type) throws SQLException {
        return switch (type) {
            case TEXT -> row.getString(at);
            case NUMBER -> row.getObject(at, Long.class);
            case DATE -> row.getObject(at, LocalDate.class);
            case BOOLEAN -> row.getObject(at, Boolean.class);
            case MOMENT -> {
                OffsetDateTime time = row.getObject(at, OffsetDateTime.class);
                yield time == null ? null : time.toInstant();
            }
        };
    }
}
