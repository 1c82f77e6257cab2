package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.masthead.analytics.viewlog.Definition;

/** The whole site's day, and its hours. */
final class SiteRows {
    private static final DayTable DAY = new DayTable(
            "daily_site",
            List.of(),
            List.of(
                    "views",
                    "visitors",
                    "visits",
                    "measured_visits",
                    "bounces",
                    "bot_views",
                    "repeat_views",
                    "staff_views",
                    "ended",
                    "engaged_seconds",
                    "depth_sum"));
    private static final DayTable HOURS = new DayTable(
            "hourly_site",
            List.of("hour"),
            List.of("views", "visitors", "visits", "bot_views", "repeat_views", "staff_views"));

    private static final String WHOLE_DAY = """
            select human.views, visitors.n as visitors, human.visits, human.measured_visits, human.bounces,
                   rest.bot_views, rest.repeat_views, rest.staff_views, human.ended, human.engaged_seconds, human.depth_sum
            from (select count(*) as views, count(*) filter (where entry) as visits,
                         count(*) filter (where entry and measured) as measured_visits,
                         count(*) filter (where entry and leaving and measured and engaged < ?) as bounces,
                         count(*) filter (where ended) as ended, coalesce(sum(engaged), 0) as engaged_seconds,
                         coalesce(sum(depth), 0) as depth_sum
                  from pg_temp.human_view) human,
                 (select count(*) as n from (select distinct visitor from pg_temp.human_view) once) visitors,
                 (select count(*) filter (where kind not in ('human', 'repeat', 'staff')) as bot_views,
                         count(*) filter (where kind = 'repeat') as repeat_views,
                         count(*) filter (where kind = 'staff') as staff_views, count(*) as received
                  from pg_temp.day_view) rest
            where rest.received > 0
            """;

    private static final String EACH_HOUR = """
            select b.start + hour * interval '1 hour' as hour, sum(views)::bigint as views, sum(visitors)::bigint as visitors,
                   sum(visits)::bigint as visits, sum(bots)::bigint as bot_views, sum(repeats)::bigint as repeat_views,
                   sum(staff)::bigint as staff_views
            from (
              select hour, views, 0 as visitors, visits, 0 as bots, 0 as repeats, 0 as staff
              from (select hour, count(*) as views, count(*) filter (where entry) as visits
                    from pg_temp.human_view group by hour) human
              union all
              select hour, 0, count(*), 0, 0, 0, 0
              from (select distinct hour, visitor from pg_temp.human_view) once group by hour
              union all
              select least(greatest(extract(epoch from received_at - b.start)::integer / 3600, 0), b.hours - 1), 0, 0, 0,
                     count(*) filter (where kind not in ('repeat', 'staff')),
                     count(*) filter (where kind = 'repeat'), count(*) filter (where kind = 'staff')
              from pg_temp.day_view, (select ?::timestamptz as start, ?::integer as hours) b
              where kind <> 'human' group by 1) counted,
              (select ?::timestamptz as start) b
            group by 1
            """;

    private SiteRows() {}

    static void write(Connection connection, LocalDate day, DayHours hours) throws SQLException {
        var start = hours.start().atOffset(ZoneOffset.UTC);
        DAY.write(connection, day, WHOLE_DAY, (int) Definition.BOUNCE.toSeconds());
        HOURS.write(connection, day, EACH_HOUR, start, hours.count(), start);
    }
}
