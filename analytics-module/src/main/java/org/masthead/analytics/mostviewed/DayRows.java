package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** Writes a day's rows from {@link JudgedViews}: what changed is updated, what vanished deleted, the rest not touched. */
final class DayRows {
    /**
     * Views by referring host leave repeats out too. Only where a visitor went over the cap does it matter which views
     * are the first ones; there the log itself is read again.
     */
    private static final Sql PATHS = new Sql("""
            with visit as (
              select path_id, visitor, sum(views) as views from pg_temp.judged_view
              where kind = 'human' group by path_id, visitor),
            human as (
              select path_id, sum(least(views, cap)) as views, count(*) as visitors,
                     sum(greatest(views - cap, 0)) as repeats
              from visit, (select ?::integer as cap) setting group by path_id),
            other as (
              select path_id, coalesce(sum(views) filter (where kind = 'staff'), 0) as staff,
                     coalesce(sum(views) filter (where kind not in ('human', 'staff')), 0) as bots
              from pg_temp.judged_view group by path_id),
            capped as materialized (select path_id, visitor from visit where views > ?),
            nth as (
              select v.path_id, v.referrer_id, row_number() over (
                       partition by v.path_id, v.visitor order by v.received_at, r.host collate "C" nulls first) as n
              from capped
              join analytics.view_log v on v.path_id = capped.path_id and v.visitor = capped.visitor
              left join analytics.agent_verdict verdict on verdict.agent_id = v.agent_id
              left join analytics.referrer r on r.id = v.referrer_id
              where v.day = ? and not v.robots and not v.automation and not v.staff
                and coalesce(verdict.reason, '') = ''),
            referred as (
              select path_id, referrer_id, views from pg_temp.judged_view j
              where kind = 'human' and referrer_id is not null and not exists (
                select from capped where capped.path_id = j.path_id and capped.visitor = j.visitor)
              union all
              select path_id, referrer_id, 1 from nth where n <= ? and referrer_id is not null),
            top as (
              select distinct on (path_id) path_id, host
              from (select path_id, referrer_id, sum(views) as views from referred group by path_id, referrer_id) f
              join analytics.referrer r on r.id = f.referrer_id
              order by path_id, views desc, host collate "C")
            insert into analytics.daily_path as kept (day, path_id, article_id, views, visitors, bot_views,
              repeat_views, staff_views, top_referrer)
            select ?, p.id, p.article_id, coalesce(human.views, 0), coalesce(human.visitors, 0), other.bots,
                   coalesce(human.repeats, 0), other.staff, coalesce(top.host, '')
            from other
            join analytics.path p on p.id = other.path_id
            left join human on human.path_id = p.id
            left join top on top.path_id = p.id
            on conflict (day, path_id) do update set article_id = excluded.article_id, views = excluded.views,
              visitors = excluded.visitors, bot_views = excluded.bot_views, repeat_views = excluded.repeat_views,
              staff_views = excluded.staff_views, top_referrer = excluded.top_referrer
            where kept is distinct from excluded
            """);

    private static final Sql VANISHED_PATHS = new Sql("""
            delete from analytics.daily_path d where day = ?
              and not exists (select from pg_temp.judged_view j where j.path_id = d.path_id)
            """);

    private static final Sql BOTS = new Sql("""
            insert into analytics.daily_bots as kept (day, path_id, reason, bot_views)
            select ?, path_id, kind, sum(views) from pg_temp.judged_view
            where kind not in ('human', 'staff') group by path_id, kind
            on conflict (day, path_id, reason) do update set bot_views = excluded.bot_views
            where kept is distinct from excluded
            """);

    private static final Sql VANISHED_BOTS = new Sql("""
            delete from analytics.daily_bots d where day = ? and not exists (
              select from pg_temp.judged_view j where j.path_id = d.path_id and j.kind = d.reason)
            """);

    private static final Sql ARTICLES = new Sql("""
            with visitors as (
              select article_id, count(*) as visitors
              from (select distinct p.article_id, j.visitor from pg_temp.judged_view j
                    join analytics.path p on p.id = j.path_id
                    where j.kind = 'human' and p.article_id is not null) once
              group by article_id),
            views as (
              select article_id, sum(views) as views from analytics.daily_path where day = ? group by article_id)
            insert into analytics.daily_article as kept (day, article_id, views, visitors)
            select ?, article_id, views, visitors from visitors join views using (article_id)
            on conflict (day, article_id) do update set views = excluded.views, visitors = excluded.visitors
            where kept is distinct from excluded
            """);

    private static final Sql VANISHED_ARTICLES = new Sql("""
            delete from analytics.daily_article d where day = ? and not exists (
              select from analytics.daily_path p where p.day = d.day and p.article_id = d.article_id and p.views > 0)
            """);

    private DayRows() {}

    static void write(Connection connection, LocalDate day, int repeatCap) throws SQLException {
        VANISHED_PATHS.update(connection, day);
        PATHS.update(connection, repeatCap, repeatCap, day, repeatCap, day);
        VANISHED_BOTS.update(connection, day);
        BOTS.update(connection, day);
        VANISHED_ARTICLES.update(connection, day);
        ARTICLES.update(connection, day, day);
    }
}
