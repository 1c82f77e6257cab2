package org.masthead.analytics;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** Reports as tables, streamed: the same tallies give the same bytes. */
public interface Reports {
    /** In the order of the file; columns are only ever added at the end. */
    List<ReportColumn> columns(ReportOrder order);

    /** From what it would be made now; reads none of its rows. */
    ReportEdition edition(ReportOrder order);

    /** Row by row, from one snapshot of the tallies; keeps a receipt of what was written. The stream is not closed. */
    void write(ReportOrder order, ReportFormat format, OutputStream out) throws IOException;

    /** The first rows, each cell as the CSV shows it. */
    List<List<String>> first(ReportOrder order, int rows);

    /** Of the report as it is now: kept from an earlier writing, or made by writing it to nowhere. */
    Receipt receipt(ReportOrder order) throws IOException;

    /**
     * Whether a file still says what the report says now, and if not, why.
     *
     * @param address of the report, {@code traffic.csv?from=2025-02-01&to=2025-02-28}, whatever stands before; empty: it is
     *     found out from the file
     * @param fileName as it was saved; may be empty
     * @throws UnreadableReport when the file is none of ours, damaged or too large
     */
    ReportCheck check(String address, String fileName, InputStream file) throws IOException;

    /** What came in on these days, both inclusive; days on which nothing came in are absent. */
    List<Received> received(LocalDate from, LocalDate to);
}
