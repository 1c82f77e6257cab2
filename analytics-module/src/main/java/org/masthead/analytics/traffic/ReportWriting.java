package org.masthead.analytics.traffic;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.masthead.analytics.Receipt;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.ReportFormat;
import org.masthead.analytics.ReportOrder;

/** A report on its way out. Whatever its format, the receipt is of the plain CSV, which is digested beside it. */
final class ReportWriting implements ReportTable {
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final ReportOrder order;
    private final List<ReportColumn> columns;
    private final TallyState state;
    private Digested csv;
    private ReportTable table;
    private long rows;

    ReportWriting(ReportOrder order, List<ReportColumn> columns, TallyState state) {
        this.order = order;
        this.columns = columns;
        this.state = state;
    }

    void begin(ReportFormat format, OutputStream out) throws IOException {
        List<String> names = Columns.names(columns);
        switch (format) {
            case CSV -> csv = new Digested(out);
            case CSV_FOR_EXCEL -> {
                out.write(BYTE_ORDER_MARK);
                csv = new Digested(out);
            }
            case JSON, XLSX -> csv = new Digested(OutputStream.nullOutputStream());
        }
        var plain = new CsvTable(columns, csv);
        table = switch (format) {
            case CSV, CSV_FOR_EXCEL -> plain;
            case JSON -> new BothTables(new JsonTable(head(), names, out), plain);
            case XLSX -> new BothTables(new XlsxTable(columns, out), plain);
        };
    }

    private Map<String, String> head() {
        var head = new TreeMap<>(order.all());
        if (head.containsKey("start")) {
            head.put("end", order.to().toString());
        }
        head.put("state", state.provisional() ? "provisional" : "final");
        return head;
    }

    @Override
    public void row(Object... cells) throws IOException {
        rows++;
        table.row(cells);
    }

    @Override
    public void close() throws IOException {
        table.close();
    }

    /** After the table was closed. */
    Receipt receipt(Instant now) {
        return new Receipt(
                order, state.tag(), csv.sha256Hex(), rows, csv.bytes(), state.provisional(), now, state.days());
    }
}
