package org.masthead.analytics.traffic;

import java.io.IOException;

/** Each row goes into two tables. */
record BothTables(ReportTable first, ReportTable second) implements ReportTable {
    @Override
    public void row(Object... cells) throws IOException {
        first.row(cells);
        second.row(cells);
    }

    @Override
    public void close() throws IOException {
        first.close();
        second.close();
    }
}
