package org.masthead.analytics.traffic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** RFC 4180 in UTF-8 with CRLF; the first row names the columns. */
final class CsvTable implements ReportTable {
    private final CSVPrinter printer;

    CsvTable(List<String> columns, OutputStream out) throws IOException {
        printer = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15), CSVFormat.RFC4180);
        printer.printRecord(columns);
    }

    @Override
    public void row(Object... cells) throws IOException {
        for (Object cell : cells) {
            printer.print(Cells.inCsv(cell));
        }
        printer.println();
    }

    /** Cells that stand as they shall in the file. */
    void ready(List<String> cells) throws IOException {
        printer.printRecord(cells);
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
