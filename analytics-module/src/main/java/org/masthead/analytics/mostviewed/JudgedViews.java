package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A day's views, judged, in temporary tables of the caller's transaction: gathered by path and visitor in {@code
 * judged_view}. The one place where SQL says who is a bot, who is staff and who is human.
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
    private static final Sql FORGET = new Sql("drop table if exists pg_temp.judged_view, pg_temp.day_view");

    /** What a row of the log is, of which {@code verdict} and {@code robot} say what is known of its agent and visitor. */
    private static final String KIND = """
            case when verdict.reason <> '' then verdict.reason
                 when robot.visitor is not null then 'robots'
                 when seen.automation then 'automation'
                 when seen.staff then 'staff'
                 else 'human' end
            """;

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
            select seen.path_id, seen.visitor, seen.referrer_id, seen.views, seen.earlier, %s as kind
            from seen
            left join analytics.agent_verdict verdict on verdict.agent_id = seen.agent_id
            left join robot on robot.visitor = seen.visitor
            """.formatted(KIND));

    private static final Sql JUDGE_EACH = new Sql("""
            create temporary table day_view on commit drop as
            with robot as materialized (
              select distinct visitor from analytics.view_log where day = ? and robots)
            select seen.path_id, seen.visitor, seen.received_at, seen.agent_id, seen.referrer_id, seen.campaign_id,
                   seen.network, seen.country, seen.slot, seen.language, seen.source, seen.article_id,
                   seen.article_version, seen.view_id, %s as kind
            from analytics.view_log seen
            left join analytics.agent_verdict verdict on verdict.agent_id = seen.agent_id
            left join robot on robot.visitor = seen.visitor
            where seen.day = ? and not seen.robots
            """.formatted(KIND));

    private static final Sql GATHER = new Sql("""
            create temporary table judged_view on commit drop as
            select path_id, visitor, referrer_id, count(*)::integer as views, 0 as earlier, kind
            from pg_temp.day_view group by path_id, visitor, referrer_id, kind
            """);

    /** Of the views that are too many, the last ones are the repeats. */
    private static final Sql REPEATS = new Sql("""
            with capped as materialized (
              select path_id, visitor from pg_temp.judged_view where kind = 'human'
              group by path_id, visitor having sum(views) > ?),
            nth as (
              select v.ctid as place, row_number() over (
                       partition by v.path_id, v.visitor
                       order by v.received_at, r.host collate "C" nulls first, v.view_id nulls first) as n
              from capped
              join pg_temp.day_view v on v.path_id = capped.path_id and v.visitor = capped.visitor and v.kind = 'human'
              left join analytics.referrer r on r.id = v.referrer_id)
            update pg_temp.day_view v set kind = 'repeat' from nth where nth.place = v.ctid and nth.n > ?
            """);

    private static final Sql ANALYZE = new Sql("analyze pg_temp.judged_view");
    private static final Sql ANALYZE_EACH = new Sql("analyze pg_temp.day_view (path_id, visitor, kind)");
    private static final Sql RECEIVED = new Sql("select coalesce(sum(views), 0) from pg_temp.judged_view");

    private JudgedViews() {}

    /**
     * Judges each view as well: {@code day_view} holds them one by one, and of the human ones of a visitor and path those
     * beyond the cap are of the kind {@code repeat} there. In {@code judged_view} they are human like the others.
     */
    static void gatherEach(Connection connection, LocalDate day, int repeatCap) throws SQLException {
        PREPARE.first(connection, row -> row.getString(1));
        FORGET.update(connection);
        JUDGE_EACH.update(connection, day, day);
        GATHER.update(connection);
        SORT_AGAIN.first(connection, row -> row.getString(1));
        ANALYZE.update(connection);
        REPEATS.update(connection, repeatCap, repeatCap);
        ANALYZE_EACH.update(connection);
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
