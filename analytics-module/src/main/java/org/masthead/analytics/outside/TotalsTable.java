package org.masthead.analytics.outside;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.masthead.analytics.accesslog.UnreadableFile;

/**
 * A table of Plausible or Matomo as CSV; its first line says what it holds. Matomo writes UTF-16, and names columns either as
 * its API does or in English words.
 */
final class TotalsTable {
    private static final List<String> PATHS = List.of("metadata: url", "url", "page", "page url", "label", "name");
    private static final List<String> VIEWS = List.of("pageviews", "nb_pageviews", "nb_hits", "nb_actions");
    private static final List<String> VISITORS = List.of(
            "visitors", "nb_uniq_visitors", "unique visitors", "sum_daily_nb_uniq_visitors", "daily unique visitors");
    private static final Set<String> OF_MATOMO =
            Set.of("label", "metadata: url", "page url", "nb_visits", "nb_hits", "nb_pageviews", "nb_uniq_visitors");
    /** Columns by which Plausible's other tables are told from the days of the site. */
    private static final Set<String> OTHER_TABLES = Set.of(
            "source",
            "channel",
            "referrer",
            "utm_source",
            "utm_medium",
            "utm_campaign",
            "utm_content",
            "utm_term",
            "entry_page",
            "exit_page",
            "country",
            "region",
            "city",
            "device",
            "browser",
            "browser_version",
            "operating_system",
            "operating_system_version",
            "link_url",
            "event",
            "events",
            "goal",
            "property");

    private static final String OTHERS = "others";

    private final List<String> names;
    private final CSVParser rows;

    private TotalsTable(List<String> names, CSVParser rows) {
        this.names = names;
        this.rows = rows;
    }

    static TotalsTable open(InputStream file) throws IOException {
        BufferedReader text = new BufferedReader(decoded(file));
        String header = header(text);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(header))
                .setIgnoreEmptyLines(true)
                .get();
        try (var first = CSVParser.parse(header, format)) {
            List<String> names = first.stream()
                    .flatMap(CSVRecord::stream)
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            return new TotalsTable(names, CSVParser.parse(text, format));
        } catch (UncheckedIOException e) {
            throw new UnreadableFile("The first line of the file is no header of a CSV; nothing of it was taken.");
        }
    }

    private static String header(BufferedReader text) throws IOException {
        String line = text.readLine();
        return line == null ? "" : line;
    }

    private static char delimiter(String header) {
        return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
    }

    /** By its byte-order mark; without one it is UTF-8. */
    private static InputStreamReader decoded(InputStream file) throws IOException {
        var start = new PushbackInputStream(file, 3);
        byte[] mark = start.readNBytes(3);
        int skipped = 0;
        Charset charset = StandardCharsets.UTF_8;
        if (mark.length >= 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE) {
            charset = StandardCharsets.UTF_16LE;
            skipped = 2;
        } else if (mark.length >= 2 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF) {
            charset = StandardCharsets.UTF_16BE;
            skipped = 2;
        } else if (mark.length == 3 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB && mark[2] == (byte) 0xBF) {
            skipped = 3;
        }
        start.unread(mark, skipped, mark.length - skipped);
        return new InputStreamReader(start, charset);
    }

    /** Whether it holds totals of days or of pages. */
    boolean isOfUse() {
        return (column(VIEWS).isPresent() || column(VISITORS).isPresent())
                && names.stream().noneMatch(OTHER_TABLES::contains)
                && (column(PATHS).isPresent() || names.contains("date"));
    }

    String source() {
        return names.stream().anyMatch(OF_MATOMO::contains) ? "matomo" : "plausible";
    }

    /** Whether each of its rows names a day. */
    boolean hasDays() {
        return names.contains("date");
    }

    /** @param day of all rows, where the table has none */
    void read(String day, Totals totals) throws IOException {
        Optional<String> views = column(VIEWS);
        Optional<String> visitors = column(VISITORS);
        each(row -> {
            String path = path(row);
            if (column(PATHS).isPresent() && path.toLowerCase(Locale.ROOT).endsWith(OTHERS) && !path.startsWith("/")) {
                totals.passedOver(OTHERS);
            } else {
                totals.total(
                        position(row),
                        hasDays() ? cell(row, "date") : day,
                        column(PATHS).isPresent() && path.isEmpty() ? "?" : path,
                        views.map(name -> cell(row, name)).orElse(""),
                        visitors.map(name -> cell(row, name)).orElse(""));
            }
        });
    }

    /** Every row is one of another table. */
    void passOver(Totals totals) throws IOException {
        each(row -> totals.passedOver("other-table"));
    }

    private interface Row {
        void read(CSVRecord row) throws IOException;
    }

    private void each(Row reading) throws IOException {
        try {
            for (CSVRecord row : rows) {
                reading.read(row);
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new UnreadableFile(
                    "The CSV is broken behind row " + rows.getRecordNumber() + "; nothing of it was taken.");
        }
    }

    /** The header is line 1. */
    private static long position(CSVRecord row) {
        return row.getRecordNumber() + 1;
    }

    private String path(CSVRecord row) {
        return PATHS.stream()
                .filter(names::contains)
                .map(name -> cell(row, name))
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
    }

    private Optional<String> column(List<String> candidates) {
        return candidates.stream().filter(names::contains).findFirst();
    }

    private String cell(CSVRecord row, String name) {
        int at = names.indexOf(name);
        return at < row.size() ? row.get(at).strip() : "";
    }
}
