package org.masthead.analytics.traffic;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.analytics.ReportCheck.Difference;
import org.masthead.analytics.ReportCheck.Kind;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.UnreadableReport;

/** Takes the report's rows as they are now and finds what a file says otherwise, whatever the order of its rows. */
final class Comparison implements ReportTable {
    static final int SHOWN = 500;
    private static final int HELD = 400_000;

    private final List<ReportColumn> columns;
    private final List<Integer> key;
    private final Reasons reasons;
    private final Map<String, List<String>> file = new LinkedHashMap<>();
    private final Map<String, Long> twice = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private long differing;

    Comparison(SavedReport saved, List<String> keyColumns, Reasons reasons) throws IOException {
        this.columns = saved.columns();
        this.key =
                keyColumns.stream().map(name -> Columns.position(columns, name)).toList();
        this.reasons = reasons;
        saved.each(this::hold);
    }

    private void hold(List<String> cells, long line) {
        if (file.size() >= HELD) {
            throw new UnreadableReport("The file differs from its report, and holds more than " + HELD
                    + " rows. Check a shorter range of days to see where.");
        }
        if (file.putIfAbsent(name(cells), cells) != null) {
            twice.merge(name(cells), 1L, Long::sum);
        }
    }

    private String name(List<String> cells) {
        var name = new StringBuilder();
        key.forEach(column -> name.append(cells.get(column)).append('\n'));
        return name.toString();
    }

    @Override
    public void row(Object... cells) throws IOException {
        var now = new ArrayList<String>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            now.add(Cells.inCsv(cells[i]));
        }
        List<String> then = file.remove(name(now));
        if (then == null) {
            note(Kind.MISSING, now, "", List.of(), now);
        } else if (!then.equals(now)) {
            changed(then, now);
        }
    }

    private void changed(List<String> then, List<String> now) throws IOException {
        differing++;
        for (int i = 0; i < columns.size(); i++) {
            if (!then.get(i).equals(now.get(i))) {
                add(Kind.CHANGED, now, columns.get(i).name(), then, now);
            }
        }
    }

    private void note(Kind kind, List<String> row, String column, List<String> then, List<String> now)
            throws IOException {
        differing++;
        add(kind, row, column, then, now);
    }

    private void add(Kind kind, List<String> row, String column, List<String> then, List<String> now)
            throws IOException {
        if (differences.size() >= SHOWN) {
            return;
        }
        try {
            Reasons.Reason reason = reasons.of(kind, new Reasons.Pair(columns, then, now), column);
            int at = Columns.position(columns, column);
            differences.add(new Difference(
                    kind,
                    named(row),
                    column,
                    at < 0 ? String.join(",", then) : then.get(at),
                    at < 0 ? String.join(",", now) : now.get(at),
                    reason.why(),
                    reason.sentence()));
        } catch (SQLException e) {
            throw new IOException("the corrected figures could not be read", e);
        }
    }

    private Map<String, String> named(List<String> row) {
        var named = new LinkedHashMap<String, String>();
        key.forEach(column -> named.put(columns.get(column).name(), row.get(column)));
        return named;
    }

    /** What is left of the file is in the report no more, or never was. */
    @Override
    public void close() throws IOException {
        for (List<String> left : file.values()) {
            note(Kind.ADDED, left, "", left, List.of());
        }
        differing += twice.values().stream().mapToLong(Long::longValue).sum();
    }

    long differing() {
        return differing;
    }

    List<Difference> differences() {
        return differences;
    }
}
