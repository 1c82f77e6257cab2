package org.masthead.analytics.traffic;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.masthead.analytics.ReportColumn;

/**
 * A workbook for Excel and LibreOffice: dates are dates, numbers numbers, and text is text whatever it begins with. A
 * sheet that is full is followed by another.
 */
final class XlsxTable implements ReportTable {
    static final int ROWS_A_SHEET = 1_000_000;
    private static final int HELD = 500;

    private final Workbook book;
    private final List<ReportColumn> columns;
    private Worksheet sheet;
    private int row;
    private int sheets;

    XlsxTable(List<ReportColumn> columns, OutputStream out) throws IOException {
        this.columns = columns;
        this.book = new Workbook(out, "Masthead", "1.0");
        begin();
    }

    private void begin() throws IOException {
        sheets++;
        sheet = book.newWorksheet(sheets == 1 ? "Report" : "Report " + sheets);
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, width(columns.get(i)));
            sheet.inlineString(0, i, columns.get(i).name());
            sheet.style(0, i).bold().set();
        }
        row = 1;
    }

    private static double width(ReportColumn column) {
        return switch (column.type()) {
            case TEXT -> 28;
            case MOMENT -> 20;
            case DATE, NUMBER, BOOLEAN -> 12;
        };
    }

    @Override
    public void row(Object... cells) throws IOException {
        if (row > ROWS_A_SHEET) {
            sheet.finish();
            begin();
        }
        for (int i = 0; i < cells.length; i++) {
            write(i, cells[i]);
        }
        if (++row % HELD == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof Instant moment) {
            sheet.value(row, column, LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC));
            sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (cell instanceof Boolean flag) {
            sheet.value(row, column, flag);
        } else if (cell != null && !cell.toString().isEmpty()) {
            sheet.inlineString(row, column, cell.toString());
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
    }
}
