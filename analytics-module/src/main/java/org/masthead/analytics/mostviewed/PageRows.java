package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.masthead.analytics.viewlog.Definition;

/** Where the day's visits began and ended. */
final class PageRows {
    private static final DayTable PAGES =
            new DayTable("daily_page", List.of("path_id"), List.of("entries", "exits", "measured", "bounces"));

    private static final String BY_PATH = """
            select path_id, count(*) filter (where entry) as entries, count(*) filter (where leaving) as exits,
                   count(*) filter (where entry and measured) as measured,
                   count(*) filter (where entry and leaving and measured and engaged < ?) as bounces
            from pg_temp.human_view where entry or leaving group by path_id
            """;

    private PageRows() {}

    static void write(Connection connection, LocalDate day) throws SQLException {
        PAGES.write(connection, day, BY_PATH, (int) Definition.BOUNCE.toSeconds());
    }
}
