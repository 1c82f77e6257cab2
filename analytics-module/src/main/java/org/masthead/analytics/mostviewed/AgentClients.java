package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.masthead.analytics.viewlog.Client;

/** Keeps {@code analytics.agent_client} complete for the list in force: each agent string is looked up once a version. */
final class AgentClients {
    private static final Sql UNKNOWN = new Sql("""
            select a.id, a.agent from analytics.agent a
            where not exists (select from analytics.agent_client c where c.agent_id = a.id and c.list = ?)
            order by a.id limit 10000
            """);
    private static final Sql KEEP = new Sql("""
            insert into analytics.agent_client (agent_id, list, device, browser, system)
            select id, ?, device, browser, system
            from unnest(?::integer[], ?::text[], ?::text[], ?::text[]) known (id, device, browser, system) order by id
            on conflict (agent_id) do update set list = excluded.list, device = excluded.device,
              browser = excluded.browser, system = excluded.system
            """);

    private final String version;
    private final Function<String, Client> client;

    AgentClients(String version, Function<String, Client> client) {
        this.version = version;
        this.client = client;
    }

    void complete(Connection connection) throws SQLException {
        List<Agent> unknown = unknown(connection);
        while (!unknown.isEmpty()) {
            keep(connection, unknown);
            unknown = unknown(connection);
        }
    }

    private List<Agent> unknown(Connection connection) throws SQLException {
        return UNKNOWN.list(connection, row -> new Agent(row.getInt(1), client.apply(row.getString(2))), version);
    }

    private void keep(Connection connection, List<Agent> agents) throws SQLException {
        KEEP.update(
                connection,
                version,
                connection.createArrayOf(
                        "integer", agents.stream().map(Agent::id).toArray()),
                texts(connection, agents, Client::device),
                texts(connection, agents, Client::browser),
                texts(connection, agents, Client::system));
    }

    private static Object texts(Connection connection, List<Agent> agents, Function<Client, String> field)
            throws SQLException {
        return connection.createArrayOf(
                "text", agents.stream().map(Agent::client).map(field).toArray());
    }

    private record Agent(int id, Client client) {}
}
