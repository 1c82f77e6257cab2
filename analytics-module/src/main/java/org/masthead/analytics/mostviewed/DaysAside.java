package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.masthead.analytics.Judgement;

/**
 * Days judged by something else than what holds, gathered in the temporary table {@code aside} of the caller's transaction:
 * day, path, article, and the counts that the tally would have. Nothing that is published changes.
 */
public final class DaysAside {
    private static final Sql BEGIN = new Sql("""
            create temporary table aside (day date, path_id integer, article_id bigint, views bigint, visitors bigint,
              repeats bigint, bots bigint, staff bigint) on commit drop
            """);
    private static final Sql BEGIN_ARTICLES = new Sql("""
            create temporary table aside_article (day date, article_id bigint, views bigint, visitors bigint) on commit drop
            """);
    private static final Sql ADD = new Sql("""
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
              from pg_temp.judged_view group by path_id)
            insert into pg_temp.aside (day, path_id, article_id, views, visitors, repeats, bots, staff)
            select ?, p.id, p.article_id, coalesce(human.views, 0), coalesce(human.visitors, 0),
                   coalesce(human.repeats, 0), other.bots, other.staff
            from other join analytics.path p on p.id = other.path_id left join human on human.path_id = p.id
            """);
    private static final Sql ADD_ARTICLES = new Sql("""
            insert into pg_temp.aside_article (day, article_id, views, visitors)
            select a.day, a.article_id, a.views, v.visitors
            from (select day, article_id, sum(views) as views from pg_temp.aside
                  where day = ? and article_id is not null and views > 0 group by day, article_id) a
            join (select p.article_id, count(distinct j.visitor) as visitors from pg_temp.judged_view j
                  join analytics.path p on p.id = j.path_id where j.kind = 'human' group by p.article_id) v
              using (article_id)
            """);

    private DaysAside() {}

    public static void begin(Connection connection) throws SQLException {
        BEGIN.update(connection);
        BEGIN_ARTICLES.update(connection);
    }

    public static void add(Connection connection, LocalDate day, Judgement judgement, int repeatCap)
            throws SQLException {
        AgentVerdicts.by(judgement).choose(connection, day);
        JudgedViews.gather(connection, day, Instant.EPOCH);
        ADD.update(connection, repeatCap, day);
        ADD_ARTICLES.update(connection, day);
    }

    /** What holds for the day now; its verdicts are complete then. */
    public static Judgement inForce(Connection connection, LocalDate day) throws SQLException {
        return AgentVerdicts.inForce().choose(connection, day);
    }
}
