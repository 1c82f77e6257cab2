package org.masthead.analytics.traffic;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.masthead.analytics.Period;
import org.masthead.analytics.ReportKind;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.Rolling;
import org.masthead.analytics.UnreadableReport;

/** What was asked for, read back from an address or a file's name. */
final class Orders {
    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern RANKED = Pattern.compile("most-viewed-(paths-)?(day|week|month)-" + DAY + "(?!-).*");
    private static final Pattern RANGED = Pattern.compile("([a-z-]+?)-" + DAY + "-" + DAY + ".*");

    private static final Pattern ADDRESS = Pattern.compile("(?:.*/)?([a-z-]+)\\.[a-z.-]+\\?(.+)");

    private Orders() {}

    /**
     * From a report's address, whatever stands before its name; empty for an empty one.
     *
     * @throws UnreadableReport when it is no report's
     */
    static Optional<ReportOrder> fromAddress(String address) {
        if (address.isBlank()) {
            return Optional.empty();
        }
        Matcher parts = ADDRESS.matcher(address.strip());
        try {
            return Optional.of(read(
                    ReportKind.named(parts.matches() ? parts.group(1) : "").orElseThrow(),
                    URLDecoder.decode(parts.group(2), StandardCharsets.UTF_8)));
        } catch (RuntimeException unreadable) {
            throw new UnreadableReport(
                    "This is no report's address. One looks like this: " + "traffic.csv?from=2025-02-01&to=2025-02-28");
        }
    }

    /** As {@link ReportOrder#query()} wrote it. */
    static ReportOrder read(ReportKind kind, String query) {
        var parameters = new TreeMap<String, String>();
        for (String each : query.split("&")) {
            int equals = each.indexOf('=');
            if (each.equals("for=excel")) {
                continue;
            }
            parameters.put(each.substring(0, equals), each.substring(equals + 1));
        }
        if (kind == ReportKind.MOST_VIEWED) {
            return ranked(parameters);
        }
        LocalDate from = LocalDate.parse(parameters.remove("from"));
        LocalDate to = LocalDate.parse(parameters.remove("to"));
        return new ReportOrder(kind, from, to, parameters);
    }

    private static ReportOrder ranked(TreeMap<String, String> parameters) {
        LocalDate start = LocalDate.parse(parameters.remove("start"));
        Optional<Rolling> rolling = Rolling.named(parameters.get("period"));
        if (rolling.isPresent()) {
            return new ReportOrder(
                    ReportKind.MOST_VIEWED, start, start.plusDays(rolling.get().days()), parameters);
        }
        Period period = Period.of(Period.Kind.named(parameters.get("period")), start);
        parameters.putIfAbsent("by", "article");
        return new ReportOrder(ReportKind.MOST_VIEWED, period.start(), period.end(), parameters);
    }

    /** From the name that a report's file had when it was given out, whatever a browser or a person put behind it. */
    static Optional<ReportOrder> fromFileName(String name) {
        try {
            Matcher ranked = RANKED.matcher(name);
            if (ranked.matches()) {
                Period period = Period.of(Period.Kind.named(ranked.group(2)), LocalDate.parse(ranked.group(3)));
                return Optional.of(ReportOrder.mostViewed(period, ranked.group(1) == null ? "article" : "path"));
            }
            Matcher ranged = RANGED.matcher(name);
            return ranged.matches() ? ranged(ranged) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<ReportOrder> ranged(Matcher name) {
        LocalDate from = LocalDate.parse(name.group(2));
        LocalDate to = LocalDate.parse(name.group(3));
        return to.isBefore(from)
                ? Optional.empty()
                : ReportKind.named(name.group(1))
                        .filter(kind -> kind != ReportKind.MOST_VIEWED)
                        .map(kind -> new ReportOrder(kind, from, to, new TreeMap<>()));
    }
}
