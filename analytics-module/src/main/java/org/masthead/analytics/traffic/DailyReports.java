package org.masthead.analytics.traffic;

import java.util.List;

/** The reports that are a tally with its names beside it. */
final class DailyReports {
    private DailyReports() {}

    /** Every path that readers or bots asked for. */
    static Report traffic() {
        return new DailyReport(Columns.TRAFFIC, List.of("date", "path"), "daily_path", """
                select d.day, p.path, d.article_id, d.views, d.visitors, d.bot_views, d.repeat_views, d.top_referrer
                from analytics.daily_path d join analytics.path p on p.id = d.path_id
                where d.day = ? and (d.views > 0 or d.bot_views > 0)
                order by d.views desc, p.path collate "C"
                """);
    }

    static Report referrers() {
        return new DailyReport(Columns.REFERRERS, List.of("date", "host"), "daily_referrer", """
                select d.day, case when r.host = '-' then '' else r.host end,
                       case when d.referrer_id = 0 then 'direct' when r.host = '-' then 'internal'
                            else coalesce(r.kind, 'other') end,
                       d.views, d.visits
                from analytics.daily_referrer d left join analytics.referrer r on r.id = d.referrer_id
                where d.day = ? order by d.views desc, r.host collate "C" nulls first
                """);
    }

    static Report campaigns() {
        return new DailyReport(
                Columns.CAMPAIGNS,
                List.of("date", "source", "medium", "campaign", "term", "content"),
                "daily_campaign",
                """
                select d.day, c.source, c.medium, c.name, c.term, c.content, d.views, d.visits
                from analytics.daily_campaign d left join analytics.campaign c on c.id = d.campaign_id
                where d.day = ? order by d.views desc, c.utm collate "C" nulls first
                """);
    }

    static Report hours() {
        return new DailyReport(Columns.HOURS, List.of("date", "hour"), "hourly_site", """
                select day, hour, views, visitors, visits, bot_views, repeat_views, staff_views
                from analytics.hourly_site where day = ? order by hour
                """);
    }

    static Report ages() {
        return new DailyReport(Columns.AGES, List.of("date", "age"), "daily_age", """
                select day, age, views from analytics.daily_age where day = ?
                order by array_position(array['hour', 'day', 'week', 'month', 'later', 'none'], age)
                """);
    }
}
