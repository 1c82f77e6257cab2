package org.masthead.analytics.outside;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.masthead.analytics.viewlog.PagePath;
import org.masthead.content.Run;

/** Checks each row and passes the good ones on in batches; rows of one day and path are added up. */
final class CheckedTotals implements Totals {
    private static final int BATCH = 5_000;
    private static final int DETAIL = 120;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");
    private static final Pattern COMPACT_DAY = Pattern.compile("[0-9]{8}");
    private static final LocalDate FIRST = LocalDate.EPOCH;
    private static final LocalDate BEYOND = LocalDate.of(10_000, 1, 1);

    /** @param path empty: the whole site */
    record Key(LocalDate day, String path) {}

    /** Null: not told. */
    record Counts(Long views, Long visitors) {
        Counts plus(Counts more) {
            return new Counts(sum(views, more.views), sum(visitors, more.visitors));
        }

        private static Long sum(Long one, Long other) {
            return one == null || other == null ? null : Long.valueOf(one + other);
        }
    }

    /** Where a batch goes, with all that was found since the one before. */
    interface Batches {
        void take(Map<Key, Counts> totals, List<Run.Count> account, List<Run.Note> notes) throws IOException;
    }

    private final Batches batches;
    private final Map<Key, Counts> totals = new LinkedHashMap<>();
    private final Map<List<String>, Long> account =
            new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    private final List<Run.Note> notes = new ArrayList<>();

    CheckedTotals(Batches batches) {
        this.batches = batches;
    }

    @Override
    public void total(long position, String day, String path, String views, String visitors) throws IOException {
        LocalDate date = day(day);
        if (date == null) {
            refuse(position, "day", day);
        } else if (!isNumber(views) || !isNumber(visitors) || views.isEmpty() && visitors.isEmpty()) {
            refuse(position, "number", views + " " + visitors);
        } else if (!path.isEmpty() && !PagePath.isTarget(path)) {
            refuse(position, "path", path);
        } else {
            count(path.isEmpty() ? "day-total" : "path-total", "");
            totals.merge(
                    new Key(date, path.isEmpty() ? "" : PagePath.of(path)),
                    new Counts(number(views), number(visitors)),
                    Counts::plus);
        }
        if (totals.size() >= BATCH || notes.size() >= BATCH) {
            flush();
        }
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = COMPACT_DAY.matcher(text).matches()
                    ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)
                    : LocalDate.parse(text);
            return day.isBefore(FIRST) || !day.isBefore(BEYOND) ? null : day;
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static boolean isNumber(String text) {
        return text.isEmpty() || NUMBER.matcher(text).matches();
    }

    private static Long number(String text) {
        return text.isEmpty() ? null : Long.valueOf(text);
    }

    @Override
    public void passedOver(String reason) {
        count("not-a-total", reason);
    }

    private void refuse(long position, String reason, String detail) {
        count("refused", reason);
        String shown = detail.length() <= DETAIL ? detail : detail.substring(0, DETAIL) + "…";
        notes.add(new Run.Note(position, "refused", reason, shown.replace('\0', '\uFFFD')));
    }

    private void count(String outcome, String reason) {
        account.merge(List.of(outcome, reason), 1L, Long::sum);
    }

    /** Passes on what is left. */
    void flush() throws IOException {
        List<Run.Count> counts = account.entrySet().stream()
                .map(one -> new Run.Count(one.getKey().get(0), one.getKey().get(1), one.getValue()))
                .toList();
        batches.take(Map.copyOf(totals), counts, List.copyOf(notes));
        totals.clear();
        account.clear();
        notes.clear();
    }
}
