package org.masthead.analytics.judgement;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.masthead.analytics.UnrecognisedAgent;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.analytics.viewlog.KnownBrowsers;

/** Agents by what they were seen doing. Works in the caller's transaction, which has chosen a judgement. */
final class SeenAgents {
    private static final Sql PEOPLE = new Sql("""
            with robot as materialized (
              select distinct day, visitor from analytics.view_log where day between ? and ? and robots),
            seen as (
              select v.agent_id, count(*) as views, count(distinct (v.day, v.visitor)) as visitors,
                     count(distinct v.path_id) as paths, count(distinct v.day) as days
              from analytics.view_log v
              left join robot on robot.day = v.day and robot.visitor = v.visitor
              where v.day between ? and ? and not v.robots and not v.automation and not v.staff
                and robot.visitor is null and v.agent_id is not null
              group by v.agent_id)
            select a.agent, seen.views, visitors, paths, days, sum(seen.views) over ()
            from seen join analytics.agent a on a.id = seen.agent_id
            join analytics.agent_verdict verdict on verdict.agent_id = a.id and verdict.reason = ''
            order by seen.views desc, a.agent collate "C"
            """);

    private SeenAgents() {}

    static List<UnrecognisedAgent> unrecognised(Connection connection, LocalDate from, LocalDate to, int atMost)
            throws SQLException {
        var found = new ArrayList<UnrecognisedAgent>();
        PEOPLE.each(
                connection,
                row -> new UnrecognisedAgent(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getInt(5),
                        row.getDouble(2) / row.getDouble(6)),
                agent -> {
                    if (found.size() < atMost && !KnownBrowsers.isOne(agent.agent())) {
                        found.add(agent);
                    }
                },
                from,
                to,
                from,
                to);
        return found;
    }
}
