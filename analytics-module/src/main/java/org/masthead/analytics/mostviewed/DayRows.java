package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** Writes a day's rows from {@link JudgedViews}: what changed is updated, what vanished deleted, the rest not touched. */
final class DayRows {
    private static final Sql PATHS = new Sql("""
            with visitors as (
              select path_id, count(*) as visitors from (
                select distinct path_id, visitor from pg_temp.judged_view where kind = 'human') once group by path_id),
            counted as (
              select path_id, count(*) filter (where kind = 'human') as views,
                     count(*) filter (where kind = 'repeat') as repeats,
                     count(*) filter (where kind = 'staff') as staff,
                     count(*) filter (where kind not in ('human', 'repeat', 'staff')) as bots
              from pg_temp.day_view group by path_id),
            top as (
              select distinct on (path_id) path_id, host
              from (select path_id, referrer_id, count(*) as views from pg_temp.day_view
                    where kind = 'human' and referrer_id is not null group by path_id, referrer_id) f
              join analytics.referrer r on r.id = f.referrer_id and r.host <> '-'
              order by path_id, views desc, host collate "C")
            insert into analytics.daily_path as kept (day, path_id, article_id, views, visitors, bot_views,
              repeat_views, staff_views, top_referrer)
            select ?, p.id, p.article_id, c.views, coalesce(v.visitors, 0), c.bots, c.repeats, c.staff,
                   coalesce(top.host, '')
            from counted c
            join analytics.path p on p.id = c.path_id
            left join visitors v on v.path_id = p.id
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

    static void write(Connection connection, LocalDate day) throws SQLException {
        VANISHED_PATHS.update(connection, day);
        PATHS.update(connection, day);
        VANISHED_BOTS.update(connection, day);
        BOTS.update(connection, day);
        VANISHED_ARTICLES.update(connection, day);
        ARTICLES.update(connection, day, day);
    }
}
