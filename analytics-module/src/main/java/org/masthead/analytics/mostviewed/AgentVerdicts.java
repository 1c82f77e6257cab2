package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.masthead.analytics.viewlog.BotList;
import org.masthead.analytics.viewlog.BotReason;

/** Keeps {@code analytics.agent_verdict} complete for the bot list in force: each agent string is matched once a version. */
final class AgentVerdicts {
    private static final Sql UNJUDGED = new Sql("""
            select a.id, a.agent from analytics.agent a
            where not exists (select from analytics.agent_verdict v where v.agent_id = a.id and v.bot_list = ?)
            order by a.id limit 10000
            """);
    private static final Sql KEEP = new Sql("""
            insert into analytics.agent_verdict (agent_id, bot_list, reason)
            select id, ?, reason from unnest(?::integer[], ?::text[]) judged (id, reason) order by id
            on conflict (agent_id) do update set bot_list = excluded.bot_list, reason = excluded.reason
            """);

    private final String version;
    private final Function<String, String> reason;

    /** @param reason the name of the first bot reason that fits an agent, or empty */
    AgentVerdicts(String version, Function<String, String> reason) {
        this.version = version;
        this.reason = reason;
    }

    static AgentVerdicts of(BotList list) {
        return new AgentVerdicts(
                list.version(),
                agent -> list.reasonOf(agent).map(BotReason::text).orElse(""));
    }

    String version() {
        return version;
    }

    void complete(Connection connection) throws SQLException {
        List<Agent> unjudged = unjudged(connection);
        while (!unjudged.isEmpty()) {
            keep(connection, unjudged);
            unjudged = unjudged(connection);
        }
    }

    private List<Agent> unjudged(Connection connection) throws SQLException {
        return UNJUDGED.list(connection, row -> new Agent(row.getInt(1), row.getString(2)), version);
    }

    private void keep(Connection connection, List<Agent> agents) throws SQLException {
        var ids = new ArrayList<Integer>();
        var reasons = new ArrayList<String>();
        for (Agent agent : agents) {
            ids.add(agent.id());
            reasons.add(reason.apply(agent.text()));
        }
        KEEP.update(
                connection,
                version,
                connection.createArrayOf("integer", ids.toArray()),
                connection.createArrayOf("text", reasons.toArray()));
    }

    private record Agent(int id, String text) {}
}
