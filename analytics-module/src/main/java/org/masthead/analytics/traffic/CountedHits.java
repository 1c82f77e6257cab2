package org.masthead.analytics.traffic;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.masthead.analytics.HitAccount;
import org.masthead.analytics.HitAccounts;
import org.masthead.analytics.Received;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.Allowed;
import org.masthead.content.Role;

/** Puts what was counted at the door and in the log beside what the tallies made of it. */
@ApplicationScoped
@Allowed({Role.EDITOR, Role.ANALYST})
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class CountedHits implements HitAccounts {
    /** Days tallied before sources were counted have the number of rows read alone. */
    private static final Sql SOURCES = new Sql("""
            select day, source, sum(count)::bigint from (
              select day, source, views as count from analytics.daily_source where day between ? and ?
              union all
              select day, source, count from analytics.refusal where day between ? and ?
              union all
              select day, 0, rows_read from analytics.day_tally t where day between ? and ? and rows_read > 0
                and not exists (select from analytics.daily_source s where s.day = t.day)) counted
            group by day, source having sum(count) > 0
            """);

    private static final Sql OPEN = new Sql("select day from analytics.open_day where day between ? and ?");

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    protected CountedHits() {}

    CountedHits(DataSource database) {
        this.database = database;
    }

    @Override
    public List<HitAccount> of(LocalDate from, LocalDate to) {
        try (Connection connection = database.getConnection()) {
            return accounts(
                    sources(connection, from, to),
                    byDay(ReceivedDays.between(connection, from, to)),
                    new HashSet<>(OPEN.list(connection, row -> row.getObject(1, LocalDate.class), from, to)));
        } catch (SQLException e) {
            throw new IllegalStateException("the account could not be read", e);
        }
    }

    private static List<HitAccount> accounts(
            Map<LocalDate, Map<String, Long>> sources, Map<LocalDate, Received> received, Set<LocalDate> open) {
        var days = new TreeSet<>(sources.keySet());
        days.addAll(received.keySet());
        return days.stream()
                .map(day -> new HitAccount(
                        day,
                        sources.getOrDefault(day, Map.of()),
                        received.getOrDefault(day, new Received(day, 0, 0, Map.of(), 0, Map.of())),
                        open.contains(day)))
                .toList();
    }

    private static Map<LocalDate, Received> byDay(Collection<Received> days) {
        return days.stream().collect(Collectors.toMap(Received::day, Function.identity()));
    }

    private static Map<LocalDate, Map<String, Long>> sources(Connection connection, LocalDate from, LocalDate to)
            throws SQLException {
        var days = new TreeMap<LocalDate, Map<String, Long>>();
        for (Count count : SOURCES.list(
                connection,
                row -> new Count(row.getObject(1, LocalDate.class), name(row.getInt(2)), row.getLong(3)),
                from,
                to,
                from,
                to,
                from,
                to)) {
            days.computeIfAbsent(count.day, day -> new TreeMap<>()).merge(count.source, count.views, Long::sum);
        }
        return days;
    }

    private static String name(int source) {
        return switch (source) {
            case 1 -> "beacon";
            case 2 -> "image";
            case 3 -> "access-log";
            default -> "log";
        };
    }

    private record Count(LocalDate day, String source, long views) {}
}
