package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A day's views, gathered by path and visitor and judged, in the temporary table {@code judged_view} of the caller's
 * transaction. The one place where SQL says who is a bot, who is staff and who is human.
 */
final class JudgedViews {
    /**
     * Days are tallied side by side, so none needs workers of its own; and a table just filled has no statistics yet, from
     * which the planner would see that hashing beats sorting.
     */
    private static final Sql PREPARE = new Sql("""
            select set_config('work_mem', '128MB', true), set_config('jit', 'off', true),
                   set_config('max_parallel_workers_per_gather', '0', true), set_config('enable_sort', 'off', true)
            """);

    private static final Sql SORT_AGAIN = new Sql("select set_config('enable_sort', 'on', true)");
    private static final Sql FORGET = new Sql("drop table if exists pg_temp.judged_view");

    /** {@code earlier}: how many of the views came before a moment. */
    private static final Sql JUDGE = new Sql("""
            create temporary table judged_view on commit drop as
            with seen as (
              select path_id, visitor, agent_id, referrer_id, automation, staff,
                     count(*)::integer as views, count(*) filter (where received_at < ?)::integer as earlier
              from analytics.view_log
              where day = ? and not robots
              group by path_id, visitor, agent_id, referrer_id, automation, staff),
            robot as materialized (
              select distinct visitor from analytics.view_log where day = ? and robots)
            select seen.path_id, seen.visitor, seen.referrer_id, seen.views, seen.earlier,
                   case when verdict.reason <> '' then verdict.reason
                        when robot.visitor is not null then 'robots'
                        when seen.automation then 'automation'
                        when seen.staff then 'staff'
                        else 'human' end as kind
            from seen
            left join analytics.agent_verdict verdict on verdict.agent_id = seen.agent_id
            left join robot on robot.visitor = seen.visitor
            """);

    private static final Sql ANALYZE = new Sql("analyze pg_temp.judged_view");
    private static final Sql RECEIVED = new Sql("select coalesce(sum(views), 0) from pg_temp.judged_view");

    private JudgedViews() {}

    static void gather(Connection connection, LocalDate day) throws SQLException {
        gather(connection, day, Instant.EPOCH);
    }

    static void gather(Connection connection, LocalDate day, Instant moment) throws SQLException {
        PREPARE.first(connection, row -> row.getString(1));
        FORGET.update(connection);
        JUDGE.update(connection, moment.atOffset(ZoneOffset.UTC), day, day);
        SORT_AGAIN.first(connection, row -> row.getString(1));
        ANALYZE.update(connection);
    }

    static long received(Connection connection) throws SQLException {
        return RECEIVED.first(connection, row -> row.getLong(1));
    }
}
