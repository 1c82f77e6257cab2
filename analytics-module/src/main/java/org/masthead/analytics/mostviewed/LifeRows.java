package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** In which hour of the day, at which age and in which version articles were read. */
final class LifeRows {
    private static final DayTable LIVES = new DayTable(
            "daily_life",
            List.of("article_id"),
            List.of("hours", "first_hour", "first_day", "first_week", "first_month", "later", "unborn"));
    private static final DayTable AGES = new DayTable("daily_age", List.of("age"), List.of("views"));
    private static final DayTable VERSIONS =
            new DayTable("daily_version", List.of("article_id", "version"), List.of("views"));

    private static final String BY_ARTICLE = """
            with counted as (
              select article_id, hour, age, count(*)::integer as n
              from pg_temp.human_view where article_id is not null group by article_id, hour, age)
            select article_id, array[%s]::integer[] as hours,
                   coalesce(sum(n) filter (where age = 'hour'), 0)::bigint as first_hour,
                   coalesce(sum(n) filter (where age = 'day'), 0)::bigint as first_day,
                   coalesce(sum(n) filter (where age = 'week'), 0)::bigint as first_week,
                   coalesce(sum(n) filter (where age = 'month'), 0)::bigint as first_month,
                   coalesce(sum(n) filter (where age = 'later'), 0)::bigint as later,
                   coalesce(sum(n) filter (where age = 'none'), 0)::bigint as unborn
            from counted group by article_id
            """;

    private LifeRows() {}

    static void write(Connection connection, LocalDate day, DayHours hours) throws SQLException {
        LIVES.write(connection, day, BY_ARTICLE.formatted(eachHour(hours)));
        AGES.write(connection, day, "select age, count(*) as views from pg_temp.human_view group by age");
        VERSIONS.write(
                connection,
                day,
                "select article_id, version, count(*) as views from pg_temp.human_view"
                        + " where article_id is not null group by article_id, version");
    }

    private static String eachHour(DayHours hours) {
        return IntStream.range(0, hours.count())
                .mapToObj(hour -> "coalesce(sum(n) filter (where hour = " + hour + "), 0)")
                .collect(Collectors.joining(", "));
    }
}
