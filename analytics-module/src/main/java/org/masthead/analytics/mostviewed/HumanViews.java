package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.masthead.analytics.viewlog.Definition;

/**
 * The views that count, from {@link JudgedViews}, in the temporary table {@code human_view}: each with the hour and age it
 * came at, whether it began or ended a visit, and how it was read. All breakdowns of a day are made of it, so each sums to
 * the day's views.
 */
final class HumanViews {
    private static final Sql FORGET = new Sql("drop table if exists pg_temp.human_view");

    /** Views at the same moment are put in an order that no order of arrival can change. */
    private static final Sql GATHER = new Sql("""
            create temporary table human_view on commit drop as
            with placed as (
              select v.*, p.article_id as article,
                     lag(v.received_at) over visit as before, lead(v.received_at) over visit as after
              from pg_temp.day_view v
              join analytics.path p on p.id = v.path_id
              left join analytics.referrer r on r.id = v.referrer_id
              where v.kind = 'human'
              window visit as (
                partition by v.visitor
                order by v.received_at, p.path collate "C", r.host collate "C" nulls first, v.view_id nulls first))
            select v.path_id, v.article as article_id, v.visitor, v.agent_id, coalesce(v.referrer_id, 0) as referrer_id,
                   coalesce(v.campaign_id, 0) as campaign_id, v.network, coalesce(v.country, '') as country,
                   coalesce(v.slot, '') as slot, lower(split_part(coalesce(v.language, ''), '-', 1)) as language,
                   case when v.article_id = v.article then coalesce(v.article_version, 0) else 0 end as version,
                   least(greatest(extract(epoch from v.received_at - b.start)::integer / 3600, 0), b.hours - 1) as hour,
                   case when f.published_at is null or v.received_at < f.published_at then 'none'
                        when v.received_at < f.published_at + interval '1 hour' then 'hour'
                        when v.received_at < f.published_at + interval '24 hours' then 'day'
                        when v.received_at < f.published_at + interval '168 hours' then 'week'
                        when v.received_at < f.published_at + interval '720 hours' then 'month'
                        else 'later' end as age,
                   v.before is null or v.received_at - v.before > b.gap as entry,
                   v.after is null or v.after - v.received_at > b.gap as leaving,
                   v.source = 1 as measured, coalesce(e.engaged_seconds, 0) as engaged, coalesce(e.depth, 0) as depth,
                   e.view_id is not null as ended
            from placed v
            cross join (select ?::timestamptz as start, ?::integer as hours, ?::integer * interval '1 second' as gap) b
            left join analytics.view_end e on e.day = ? and e.view_id = v.view_id
            left join analytics.article_fact f on f.article_id = v.article
            """);

    private static final Sql ANALYZE = new Sql(
            "analyze pg_temp.human_view (path_id, article_id, visitor, agent_id, referrer_id, hour, slot, ended)");

    private HumanViews() {}

    static void gather(Connection connection, LocalDate day, DayHours hours) throws SQLException {
        FORGET.update(connection);
        GATHER.update(
                connection,
                hours.start().atOffset(ZoneOffset.UTC),
                hours.count(),
                (int) Definition.VISIT_GAP.toSeconds(),
                day);
        ANALYZE.update(connection);
    }
}
