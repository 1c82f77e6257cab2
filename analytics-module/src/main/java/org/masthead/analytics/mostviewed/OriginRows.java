package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Where the day's views came from: hosts, campaigns, places of our own front page, networks. */
final class OriginRows {
    private static final DayTable REFERRERS =
            new DayTable("daily_referrer", List.of("referrer_id"), List.of("views", "visits"));
    private static final DayTable ARTICLE_REFERRERS =
            new DayTable("daily_article_referrer", List.of("article_id", "referrer_id"), List.of("views"));
    private static final DayTable CAMPAIGNS =
            new DayTable("daily_campaign", List.of("campaign_id"), List.of("views", "visits"));
    private static final DayTable SLOTS = new DayTable("daily_slot", List.of("slot", "article_id"), List.of("views"));
    private static final DayTable NETWORKS =
            new DayTable("daily_network", List.of("article_id"), List.of("networks", "greatest", "known"));

    private static final String BY = """
            select %1$s, count(*) as views, count(*) filter (where entry) as visits
            from pg_temp.human_view group by %1$s
            """;
    private static final String BY_ARTICLE_AND_REFERRER = """
            select article_id, referrer_id, count(*) as views
            from pg_temp.human_view where article_id is not null group by article_id, referrer_id
            """;
    private static final String BY_SLOT = """
            select slot, case when slot = '' then 0 else coalesce(article_id, 0) end as article_id, count(*) as views
            from pg_temp.human_view group by 1, 2
            """;
    private static final String BY_NETWORK = """
            select article_id, count(*) as networks, max(views) as greatest, sum(views)::bigint as known
            from (select article_id, network, count(*) as views from pg_temp.human_view
                  where article_id is not null and network is not null group by article_id, network) each
            group by article_id
            """;

    private OriginRows() {}

    static void write(Connection connection, LocalDate day) throws SQLException {
        REFERRERS.write(connection, day, BY.formatted("referrer_id"));
        ARTICLE_REFERRERS.write(connection, day, BY_ARTICLE_AND_REFERRER);
        CAMPAIGNS.write(connection, day, BY.formatted("campaign_id"));
        SLOTS.write(connection, day, BY_SLOT);
        NETWORKS.write(connection, day, BY_NETWORK);
    }
}
