package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.masthead.analytics.viewlog.ReferrerKinds;

/** Keeps the group of each referring host; new rules hold for all hosts at once. */
public final class ReferrerHosts {
    private static final Sql RULES = new Sql("select host, kind from analytics.referrer_rule");
    private static final Sql UNKNOWN =
            new Sql("select id, host from analytics.referrer where kind is null order by id limit 20000");
    private static final Sql KEEP = new Sql("""
            update analytics.referrer r set kind = known.kind
            from unnest(?::integer[], ?::text[]) known (id, kind) where r.id = known.id
            """);
    private static final Sql FORGET = new Sql("update analytics.referrer set kind = null where kind is not null");

    private ReferrerHosts() {}

    /** Looks up the hosts that were not yet. */
    static void complete(Connection connection) throws SQLException {
        List<Host> unknown = unknown(connection);
        if (unknown.isEmpty()) {
            return;
        }
        var own = new HashMap<String, String>();
        RULES.list(connection, row -> own.put(row.getString(1), row.getString(2)));
        var kinds = new ReferrerKinds(Map.copyOf(own));
        while (!unknown.isEmpty()) {
            keep(connection, unknown, kinds);
            unknown = unknown(connection);
        }
    }

    /** Looks all hosts up again, after a change of the newsroom's rules. */
    public static void renew(Connection connection) throws SQLException {
        FORGET.update(connection);
        complete(connection);
    }

    private static List<Host> unknown(Connection connection) throws SQLException {
        return UNKNOWN.list(connection, row -> new Host(row.getInt(1), row.getString(2)));
    }

    private static void keep(Connection connection, List<Host> hosts, ReferrerKinds kinds) throws SQLException {
        var ids = new ArrayList<Integer>();
        var found = new ArrayList<String>();
        for (Host host : hosts) {
            ids.add(host.id());
            found.add(kinds.of(host.name()));
        }
        KEEP.update(
                connection,
                connection.createArrayOf("integer", ids.toArray()),
                connection.createArrayOf("text", found.toArray()));
    }

    private record Host(int id, String name) {}
}
