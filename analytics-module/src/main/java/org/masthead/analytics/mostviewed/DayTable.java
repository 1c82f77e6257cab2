package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table that holds rows for each day. Writing a day updates what changed, deletes what vanished and does not touch the rest.
 *
 * @param keys beside the day
 */
record DayTable(String name, List<String> keys, List<String> values) {
    /**
     * @param fresh selects the day's rows, keys first, then values, in this order and by these names
     * @param arguments of {@code fresh}
     */
    void write(Connection connection, LocalDate day, String fresh, Object... arguments) throws SQLException {
        var all = new ArrayList<Object>(List.of(arguments));
        Collections.addAll(all, day, day);
        new Sql(statement(fresh)).update(connection, all.toArray());
    }

    private String statement(String fresh) {
        return """
                with fresh as materialized (%s),
                gone as (
                  delete from analytics.%s kept where day = ? and not exists (select from fresh%s))
                insert into analytics.%s as kept (day, %s)
                select ?::date, fresh.* from fresh
                on conflict (day%s) do update set %s
                where kept is distinct from excluded
                """.formatted(
                fresh,
                name,
                keys.isEmpty()
                        ? ""
                        : keys.stream()
                                .map(key -> "fresh." + key + " = kept." + key)
                                .collect(Collectors.joining(" and ", " where ", "")),
                name,
                String.join(", ", columns()),
                keys.stream().map(key -> ", " + key).collect(Collectors.joining()),
                values.stream().map(value -> value + " = excluded." + value).collect(Collectors.joining(", ")));
    }

    private List<String> columns() {
        var columns = new ArrayList<>(keys);
        columns.addAll(values);
        return columns;
    }
}
