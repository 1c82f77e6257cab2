package org.masthead.analytics.traffic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.masthead.analytics.SpreadsheetText;

/** RFC 4180 in UTF-8 with CRLF; the first row names the columns. */
final class CsvTable implements ReportTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CSVPrinter printer;

    /** @param forExcel begins with a byte-order mark, without which Excel takes the bytes for another encoding */
    CsvTable(List<String> columns, boolean forExcel, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (forExcel) {
            writer.write(BYTE_ORDER_MARK);
        }
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(columns);
    }

    @Override
    public void row(Object... cells) throws IOException {
        for (Object cell : cells) {
            printer.print(cell instanceof String text ? SpreadsheetText.inert(text) : cell);
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
