package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** What the day's readers read with: device, browser and system, language, country. */
final class ReaderRows {
    private static final List<String> COUNTED = List.of("views", "visits");
    private static final DayTable CLIENTS =
            new DayTable("daily_client", List.of("device", "browser", "system"), COUNTED);
    private static final DayTable LANGUAGES = new DayTable("daily_language", List.of("language"), COUNTED);
    private static final DayTable COUNTRIES = new DayTable("daily_country", List.of("country"), COUNTED);

    private static final String BY_CLIENT = """
            select coalesce(c.device, 'other') as device, coalesce(c.browser, '') as browser,
                   coalesce(c.system, '') as system, sum(v.views)::bigint as views, sum(v.visits)::bigint as visits
            from (select agent_id, count(*) as views, count(*) filter (where entry) as visits
                  from pg_temp.human_view group by agent_id) v
            left join analytics.agent_client c on c.agent_id = v.agent_id
            group by 1, 2, 3
            """;
    private static final String BY = """
            select %1$s, count(*) as views, count(*) filter (where entry) as visits
            from pg_temp.human_view group by %1$s
            """;

    private ReaderRows() {}

    static void write(Connection connection, LocalDate day) throws SQLException {
        CLIENTS.write(connection, day, BY_CLIENT);
        LANGUAGES.write(connection, day, BY.formatted("language"));
        COUNTRIES.write(connection, day, BY.formatted("country"));
    }
}
