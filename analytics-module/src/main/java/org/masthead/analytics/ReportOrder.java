package org.masthead.analytics;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which report of which days.
 *
 * @param from its first day
 * @param to its last day, inclusive
 * @param parameters what else narrows it, by the names of its address: {@code by}, {@code period}, {@code section} …
 */
public record ReportOrder(ReportKind kind, LocalDate from, LocalDate to, SortedMap<String, String> parameters) {
    private static final String BY = "by";
    private static final String PERIOD = "period";

    public ReportOrder {
        parameters = new TreeMap<>(parameters);
    }

    /** A report of these days, both inclusive, that takes nothing else. */
    public static ReportOrder of(ReportKind kind, LocalDate from, LocalDate to) {
        return new ReportOrder(kind, from, to, new TreeMap<>());
    }

    /** Every path of every day, both days inclusive. */
    public static ReportOrder traffic(LocalDate from, LocalDate to) {
        return of(ReportKind.TRAFFIC, from, to);
    }

    /** @param by {@code article} or {@code path} */
    public static ReportOrder mostViewed(Period period, String by) {
        return new ReportOrder(
                ReportKind.MOST_VIEWED,
                period.start(),
                period.end(),
                new TreeMap<>(Map.of(PERIOD, period.kind().text(), BY, by)));
    }

    /** The rolling list that readers see, of the last 24 hours, 7 or 30 times 24 hours. */
    public static ReportOrder rolling(Rolling window, LocalDate today) {
        return new ReportOrder(
                ReportKind.MOST_VIEWED,
                today.minusDays(window.days()),
                today,
                new TreeMap<>(Map.of(PERIOD, window.text(), BY, "article")));
    }

    /** A copy with one parameter more. */
    public ReportOrder with(String parameter, String value) {
        var more = new TreeMap<>(parameters);
        more.put(parameter, value);
        return new ReportOrder(kind, from, to, more);
    }

    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** Everything that was asked for, in alphabetical order, as in the report's address. */
    public SortedMap<String, String> all() {
        var all = new TreeMap<>(parameters);
        if (kind == ReportKind.MOST_VIEWED) {
            all.put("start", from.toString());
        } else {
            all.put("from", from.toString());
            all.put("to", to.toString());
        }
        return all;
    }

    /** {@code by=article&period=week&start=2025-02-24}. */
    public String query() {
        return all().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
    }

    /** Without an ending: {@code traffic-2025-02-01-2025-02-28}, {@code most-viewed-paths-week-2025-02-24}. */
    public String fileName() {
        if (kind != ReportKind.MOST_VIEWED) {
            return kind.text() + "-" + from + "-" + to;
        }
        String narrowed = parameters.entrySet().stream()
                .filter(each -> !each.getKey().equals(BY) && !each.getKey().equals(PERIOD))
                .map(each -> "-" + each.getKey() + "-" + each.getValue())
                .collect(Collectors.joining());
        return kind.text() + (parameter(BY).equals("path") ? "-paths-" : "-") + parameter(PERIOD) + "-" + from
                + narrowed.replaceAll("[^\\p{L}\\p{N}_-]", "_");
    }
}
