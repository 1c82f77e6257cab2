package org.masthead.analytics.traffic;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.masthead.analytics.Received;
import org.masthead.analytics.mostviewed.Sql;

/** Sums a day's tally and its refusals into one account. */
final class ReceivedDays {
    private static final Sql COUNTS = new Sql("""
            select day, kind, reason, sum(count)::bigint from (
              select day, 'views' as kind, '' as reason, views as count from analytics.daily_path
              union all select day, 'repeats', '', repeat_views from analytics.daily_path
              union all select day, 'staff', '', staff_views from analytics.daily_path
              union all select day, 'bots', reason, bot_views from analytics.daily_bots
              union all select day, 'refused', reason, count from analytics.refusal) counted
            where day between ? and ?
            group by day, kind, reason order by day
            """);

    private ReceivedDays() {}

    /** Days on which nothing came in are absent. */
    static List<Received> between(Connection connection, LocalDate from, LocalDate to) throws SQLException {
        Map<LocalDate, List<Count>> days = new TreeMap<>();
        for (Count count : counts(connection, from, to)) {
            days.computeIfAbsent(count.day, day -> new ArrayList<>()).add(count);
        }
        return days.entrySet().stream()
                .map(day -> received(day.getKey(), day.getValue()))
                .toList();
    }

    private static List<Count> counts(Connection connection, LocalDate from, LocalDate to) throws SQLException {
        return COUNTS.list(
                connection,
                row -> new Count(row.getObject(1, LocalDate.class), row.getString(2), row.getString(3), row.getLong(4)),
                from,
                to);
    }

    private static Received received(LocalDate day, List<Count> counts) {
        return new Received(
                day,
                sum(counts, "views"),
                sum(counts, "repeats"),
                byReason(counts, "bots"),
                sum(counts, "staff"),
                byReason(counts, "refused"));
    }

    private static long sum(List<Count> counts, String kind) {
        return byReason(counts, kind).getOrDefault("", 0L);
    }

    private static Map<String, Long> byReason(List<Count> counts, String kind) {
        var reasons = new TreeMap<String, Long>();
        counts.stream()
                .filter(count -> count.kind.equals(kind))
                .forEach(count -> reasons.put(count.reason, count.count));
        return reasons;
    }

    private record Count(LocalDate day, String kind, String reason, long count) {}
}
