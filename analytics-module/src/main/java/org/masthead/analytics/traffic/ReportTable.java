package org.masthead.analytics.traffic;

import java.io.IOException;

/** A table being written row by row; a null cell is an empty one. */
interface ReportTable extends AutoCloseable {
    void row(Object... cells) throws IOException;

    /** Ends the table, not the stream it is written to. */
    @Override
    void close() throws IOException;
}
