package org.masthead.web.suite;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the suite's PostgreSQL before Arquillian reads its configuration, and tells that configuration about it. Only
 * where {@code masthead.suite} is set: the unit tests of this module have the same listener and need no server.
 */
public class SuiteServer implements LauncherSessionListener {
    private static final List<String> BEFORE_BOOT = List.of(
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.comet-support-enabled=false",
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-header=false",
            "set configs.config.server-config.batch-runtime-configuration.data-source-lookup-name=jdbc/masthead",
            "set configs.config.server-config.batch-runtime-configuration.schema-name=public",
            "set configs.config.server-config.batch-runtime-configuration.table-prefix=jbatch_",
            "set configs.config.server-config.phone-home-runtime-configuration.enabled=false",
            "set hazelcast-runtime-configuration.interface=127.0.0.1");

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("masthead.suite")) {
            return;
        }
        try {
            postgres = EmbeddedPostgres.builder().start();
            describeServer(Path.of(System.getProperty("masthead.suite.folder")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describeServer(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path before = Files.write(folder.resolve("before-boot"), BEFORE_BOOT);
        Path after = Files.write(folder.resolve("after-boot"), afterBoot());
        System.setProperty("masthead.suite.java-options", String.join(" ", javaOptions(folder)));
        System.setProperty(
                "masthead.suite.server-options",
                String.join(
                        " ",
                        "--unpackdir",
                        folder.resolve("server").toString(),
                        "--addLibs",
                        System.getProperty("masthead.suite.driver"),
                        "--prebootcommandfile",
                        before.toString(),
                        "--postbootcommandfile",
                        after.toString()));
    }

    private List<String> javaOptions(Path folder) {
        return List.of(
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dhazelcast.socket.bind.any=false",
                "-Dmasthead.sample=false",
                "-Dmasthead.jobs.night=off",
                "-Dshared.data=" + System.getProperty("shared.data"),
                "-Dmasthead.home=" + folder.resolve("home"));
    }

    private List<String> afterBoot() {
        String pool = "set resources.jdbc-connection-pool.masthead.";
        return List.of(
                "create-jdbc-connection-pool --datasourceclassname org.postgresql.ds.PGSimpleDataSource"
                        + " --restype javax.sql.DataSource --steadypoolsize 4 --maxpoolsize 40 masthead",
                pool + "property.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                pool + "property.user=postgres",
                pool + "property.password=postgres",
                "create-jdbc-resource --connectionpoolid masthead jdbc/masthead");
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres == null) {
            return;
        }
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
