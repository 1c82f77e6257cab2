package org.masthead.analytics.traffic;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.ReportColumn.Type;
import org.masthead.analytics.UnreadableReport;

/** A report's file that came back; its rows can be read more than once. */
final class SavedReport {
    private static final int DATES_LOOKED_AT = 4000;
    private static final int FEWEST = 3;

    private final SavedText text;
    private final char separator;
    private final List<ReportColumn> columns;
    private final SavedCells cells;

    private SavedReport(SavedText text, char separator, List<ReportColumn> columns, SavedCells cells) {
        this.text = text;
        this.separator = separator;
        this.columns = columns;
        this.cells = cells;
    }

    /** @param known the columns of the reports that it may be */
    static SavedReport of(Path file, Collection<List<ReportColumn>> known) throws IOException {
        SavedText text = SavedText.of(file);
        char separator = text.separator();
        var unread = new SavedReport(text, separator, List.of(), SavedCells.reading(Set.of()));
        List<ReportColumn> columns = columns(unread.header(), known);
        var undated = new SavedReport(text, separator, columns, unread.cells);
        return new SavedReport(text, separator, columns, SavedCells.reading(undated.dates()));
    }

    interface Reading {
        void row(List<String> cells, long line) throws IOException;
    }

    private List<String> header() throws IOException {
        try (CSVParser parser = parser()) {
            var records = parser.iterator();
            return records.hasNext() ? trimmed(records.next()) : List.of();
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new UnreadableReport("The first line cannot be read as CSV.");
        }
    }

    /** A spreadsheet may leave empty cells behind the last one. */
    private static List<String> trimmed(CSVRecord record) {
        var names = new ArrayList<>(record.toList());
        while (!names.isEmpty() && names.get(names.size() - 1).isBlank()) {
            names.remove(names.size() - 1);
        }
        return names;
    }

    /** Those that the header names: all of a report's, or its first ones, for columns are added at the end. */
    private static List<ReportColumn> columns(List<String> header, Collection<List<ReportColumn>> known) {
        return known.stream()
                .filter(columns -> begins(columns, header))
                .min(Comparator.comparingInt(List::size))
                .map(columns -> columns.subList(0, header.size()))
                .orElseThrow(() -> new UnreadableReport("The first line names no report's columns: "
                        + shortened(String.join(",", header))
                        + ". Send the file as it was downloaded, first line included."));
    }

    private static boolean begins(List<ReportColumn> columns, List<String> header) {
        return header.size() >= FEWEST
                && header.size() <= columns.size()
                && Columns.names(columns).subList(0, header.size()).equals(header);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return "“" + (line.length() > 120 ? line.substring(0, 120) + "…" : line) + "”";
    }

    private Collection<String> dates() throws IOException {
        var dates = new LinkedHashSet<String>();
        each((row, line) -> {
            for (int i = 0; i < columns.size() && dates.size() < DATES_LOOKED_AT; i++) {
                if (columns.get(i).type() == Type.DATE) {
                    dates.add(row.get(i));
                }
            }
        });
        return dates;
    }

    List<ReportColumn> columns() {
        return columns;
    }

    /** Whether its columns are all of these, or the first of them. */
    boolean isOf(List<ReportColumn> report) {
        return columns.size() <= report.size()
                && report.subList(0, columns.size()).equals(columns);
    }

    /** Each row as it would stand in a file of ours. */
    void each(Reading reading) throws IOException {
        try (CSVParser parser = parser()) {
            boolean header = true;
            for (CSVRecord record : parser) {
                if (!header && !trimmed(record).isEmpty()) {
                    reading.row(cells(record, parser.getCurrentLineNumber()), record.getRecordNumber());
                }
                header = false;
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new UnreadableReport(
                    "The file is damaged: a quoted cell does not end, or is followed by other letters.");
        }
    }

    private List<String> cells(CSVRecord record, long line) {
        if (record.size() < columns.size() || trimmed(record).size() > columns.size()) {
            throw new UnreadableReport("Line " + line + " has " + record.size() + " cells, the first line names "
                    + columns.size() + " columns.");
        }
        var row = new ArrayList<String>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            row.add(cells.read(columns.get(i), record.get(i)));
        }
        return row;
    }

    private CSVParser parser() throws IOException {
        return CSVFormat.RFC4180.builder().setDelimiter(separator).get().parse(text.open());
    }

    /** What the plain CSV with these cells comes to. */
    Content content() throws IOException {
        var digested = new Digested(OutputStream.nullOutputStream());
        long[] rows = new long[1];
        try (var csv = new CsvTable(columns, digested)) {
            each((row, line) -> {
                csv.ready(row);
                rows[0]++;
            });
        }
        return new Content(digested.sha256Hex(), rows[0]);
    }

    record Content(String sha256, long rows) {}
}
