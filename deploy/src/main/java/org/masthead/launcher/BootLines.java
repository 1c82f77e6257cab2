package org.masthead.launcher;

import java.util.ArrayList;
import java.util.List;

/** How the server is configured: the lines that it is given before and after it boots. */
final class BootLines {
    /** Half of what the embedded database allows: imports, jobs and the operator's own tools need some as well. */
    static final int CONNECTIONS = 40;

    private static final String CONFIG = "configs.config.server-config.";
    private static final String PROTOCOL = CONFIG + "network-config.protocols.protocol.http-listener.http.";
    private static final String BATCH = CONFIG + "batch-runtime-configuration.";
    private static final String POOL = "resources.jdbc-connection-pool.masthead.";

    private BootLines() {}

    static List<List<String>> beforeBoot(Settings settings) {
        List<List<String>> lines = new ArrayList<>();
        if (settings.sample()) {
            lines.add(
                    set(CONFIG + "network-config.network-listeners.network-listener.http-listener.address=127.0.0.1"));
        }
        lines.add(set(CONFIG + "network-config.transports.transport.tcp.acceptor-threads=2"));
        lines.add(set(PROTOCOL + "max-connections=-1"));
        lines.add(set(PROTOCOL + "comet-support-enabled=false"));
        lines.add(set(PROTOCOL + "http2-enabled=false"));
        lines.add(set(PROTOCOL + "server-header=false"));
        lines.add(set(PROTOCOL + "xpowered-by=false"));
        lines.add(set(BATCH + "data-source-lookup-name=jdbc/masthead"));
        lines.add(set(BATCH + "schema-name=public"));
        lines.add(set(BATCH + "table-prefix=jbatch_"));
        lines.add(set(CONFIG + "phone-home-runtime-configuration.enabled=false"));
        lines.add(set("hazelcast-runtime-configuration.interface=127.0.0.1"));
        return lines;
    }

    /**
     * A connection is looked at once a second at most: the pool would keep the dead ones of a restarted database for good.
     * One that is dead or silent takes all others with it, and nobody waits long for a new one.
     */
    static List<List<String>> afterBoot(Database database) {
        return List.of(
                List.of(
                        "create-jdbc-connection-pool",
                        "--datasourceclassname",
                        ImpatientDataSource.class.getName(),
                        "--restype",
                        "javax.sql.DataSource",
                        "--steadypoolsize",
                        "4",
                        "--maxpoolsize",
                        String.valueOf(CONNECTIONS),
                        "masthead"),
                set(POOL + "property.url=" + database.url()),
                set(POOL + "property.user=" + database.user()),
                set(POOL + "property.password=" + database.password()),
                set(POOL + "property.loginTimeout=5"),
                set(POOL + "property.connectTimeout=5"),
                set(POOL + "property.tcpKeepAlive=true"),
                set(POOL + "max-wait-time-in-millis=10000"),
                set(POOL + "fail-all-connections=true"),
                set(POOL + "connection-validation-method=custom-validation"),
                set(POOL + "validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"),
                set(POOL + "validate-atmost-once-period-in-seconds=1"),
                set(POOL + "is-connection-validation-required=true"),
                List.of("create-jdbc-resource", "--connectionpoolid", "masthead", "jdbc/masthead"));
    }

    private static List<String> set(String assignment) {
        return List.of("set", assignment);
    }
}
