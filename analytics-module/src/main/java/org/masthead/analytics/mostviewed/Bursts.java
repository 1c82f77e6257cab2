package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/**
 * Articles of which one network sent more than its share of a day's views: held out of the rolling lists until somebody has
 * looked. The figures stay what they are; only the lists wait.
 */
final class Bursts {
    static final long VIEWS = 100;
    static final int PERCENT = 60;

    private static final Sql HOLD = new Sql("""
            insert into analytics.held_article (article_id, held_at, views, greatest)
            select distinct on (article_id) article_id, ?::timestamptz, known, greatest
            from analytics.daily_network
            where day >= ? and known >= ? and greatest * 100 >= known * ?
            order by article_id, greatest desc
            on conflict (article_id) do update set views = excluded.views, greatest = excluded.greatest
            where analytics.held_article.decided_at is null
            """);

    /** A burst that left the window unseen has nothing more to say. */
    private static final Sql LET_GO = new Sql("""
            delete from analytics.held_article h where not exists (
              select from analytics.daily_network n
              where n.article_id = h.article_id and n.day >= ? and n.known >= ? and n.greatest * 100 >= n.known * ?)
            """);

    private static final Sql HELD = new Sql("select article_id from analytics.held_article where not listed");

    private final long views;
    private final int percent;

    /**
     * @param views that a day must have before anything is held
     * @param percent of them that one network may not reach
     */
    Bursts(long views, int percent) {
        this.views = views;
        this.percent = percent;
    }

    /** Since that day. */
    Set<Long> held(Connection connection, LocalDate since, Instant now) throws SQLException {
        LET_GO.update(connection, since, views, percent);
        HOLD.update(connection, now.atOffset(ZoneOffset.UTC), since, views, percent);
        return new HashSet<>(HELD.list(connection, row -> row.getLong(1)));
    }
}
