package org.masthead.analytics.traffic;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.ReportOrder;

/** A table that is read row by row. All else (formats, receipts, checks) follows from its columns. */
interface Report {
    List<ReportColumn> columns();

    /** The columns that tell its rows apart. */
    List<String> key(ReportOrder order);

    /** From a connection that does not commit by itself, so that a cursor can stand open. */
    void rows(Connection connection, ReportOrder order, ReportTable table) throws SQLException, IOException;

    /** Changes with whatever the rows come from besides the tallies of the order's days. */
    default String beside(Connection connection, ReportOrder order) throws SQLException {
        return "";
    }
}
