package org.masthead.analytics.traffic;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.masthead.analytics.ReportOrder;

/** Reads no further than a page shows. */
final class FirstRows implements ReportTable {
    private final int wanted;
    private final List<List<String>> rows = new ArrayList<>();

    private FirstRows(int wanted) {
        this.wanted = wanted;
    }

    static List<List<String>> of(Report report, Connection connection, ReportOrder order, int wanted)
            throws SQLException, IOException {
        var first = new FirstRows(wanted);
        try {
            report.rows(connection, order, first);
        } catch (Enough reached) {
            return first.rows;
        }
        return first.rows;
    }

    @Override
    public void row(Object... cells) throws Enough {
        if (rows.size() == wanted) {
            throw new Enough();
        }
        rows.add(Arrays.stream(cells).map(Cells::plain).toList());
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
