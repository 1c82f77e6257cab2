package org.masthead.analytics.traffic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.ReportColumn.Type;

/**
 * RFC 4180 in UTF-8 with CRLF; the first row names the columns. Text that could be taken for a number, a date or a truth
 * stands in quotes, by which readers that look know it for text.
 */
final class CsvTable implements ReportTable {
    private static final CSVFormat QUOTED =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern NUMBER_DATE_OR_TRUTH = Pattern.compile(
            "\\W*\\d[^\\p{L}]*(\\p{L}[^\\p{L}]*){0,10}|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\W+\\d.*"
                    + "|true|false|null|nan|inf(inity)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private final Writer out;
    private final List<ReportColumn> columns;

    CsvTable(List<ReportColumn> columns, OutputStream out) throws IOException {
        this.columns = columns;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        CSVFormat.RFC4180.printRecord(this.out, Columns.names(columns).toArray());
    }

    @Override
    public void row(Object... cells) throws IOException {
        ready(Arrays.stream(cells).map(Cells::inCsv).toList());
    }

    /** Cells that stand as they shall in the file. */
    void ready(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            boolean text = columns.get(i).type() == Type.TEXT && looksLikeAnother(cells.get(i));
            (text ? QUOTED : CSVFormat.RFC4180).print(cells.get(i), out, i == 0);
        }
        out.write("\r\n");
    }

    private static boolean looksLikeAnother(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && NUMBER_DATE_OR_TRUTH.matcher(text).matches();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
