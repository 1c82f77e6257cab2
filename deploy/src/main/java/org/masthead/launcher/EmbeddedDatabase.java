package org.masthead.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * The PostgreSQL under the home: listens on loopback alone, trusts nobody without the generated password, writes
 * durably, and ends with this process, however this process ends.
 */
final class EmbeddedDatabase implements AutoCloseable {
    static final String FOLDER = "database";
    private static final String LOG = "logs/database.log";
    private static final String USER = "masthead";
    private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(30);
    private static final Duration ORPHAN_PAUSE = Duration.ofMillis(20);

    /** What differs from PostgreSQL's own defaults, and the three of them that no newsroom may change by accident. */
    private static final List<String> CONFIGURATION = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=80",
            "shared_buffers=128MB",
            "work_mem=32MB",
            "maintenance_work_mem=128MB",
            "effective_cache_size=1GB",
            "max_wal_size=2GB",
            "random_page_cost=1.1",
            "jit=off",
            "max_parallel_workers_per_gather=2",
            "log_timezone=UTC",
            "timezone=UTC");

    private final Home home;
    private final Path data;
    private PostgresProgram program;
    private Process guard;

    EmbeddedDatabase(Home home) {
        this.home = home;
        this.data = home.root().resolve(FOLDER);
    }

    Database start() {
        refuseOtherVersion();
        program = PostgresProgram.in(home);
        String password = home.secret("database-password");
        try {
            stopOrphan();
            if (!Files.exists(data)) {
                create();
            }
            int port = freePort();
            launch(port);
            return application(port, password);
        } catch (IOException | SQLException e) {
            close();
            throw new StartRefused(
                    "The database under " + data + " does not start (" + Reason.of(e) + "): see " + LOG
                            + " in the home.",
                    e);
        }
    }

    private void refuseOtherVersion() {
        Path file = data.resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return;
        }
        try {
            String found = Files.readString(file).strip();
            if (!found.equals(String.valueOf(PostgresProgram.VERSION))) {
                throw new StartRefused("The database under " + data + " was made by PostgreSQL " + found
                        + ", this program carries " + PostgresProgram.VERSION
                        + ": start the Masthead that made it, back it up there and restore the backup here.");
            }
        } catch (IOException e) {
            throw new StartRefused("The database under " + data + " cannot be read: " + Reason.of(e), e);
        }
    }

    /**
     * A server whose launcher was killed may have left its PostgreSQL behind: the home is ours, so it ends first. After a
     * restart of the machine the number that it left may be another program's, for which PostgreSQL would refuse to start.
     */
    private void stopOrphan() throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        if (anybodyWorksHere()) {
            Console.say("Stopping the database that a killed server left behind …");
            stopAfterAnother();
        }
        Files.deleteIfExists(file);
    }

    /** The killed server's guard stops it as well: when it was first, pg_ctl finds nothing to stop and fails. */
    private void stopAfterAnother() throws IOException {
        try {
            program.run("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "stop");
        } catch (IOException e) {
            long latest = System.nanoTime() + ORPHAN_PATIENCE.toNanos();
            while (anybodyWorksHere()) {
                if (System.nanoTime() > latest) {
                    throw e;
                }
                LockSupport.parkNanos(ORPHAN_PAUSE.toNanos());
            }
        }
    }

    private boolean anybodyWorksHere() {
        return ProcessHandle.allProcesses().anyMatch(this::worksHere);
    }

    /** Every process of a PostgreSQL stands in the folder of its data. */
    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), data);
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    /** Makes the cluster under another name and renames it, so that a start killed midway begins afresh. */
    private void create() throws IOException {
        Path unfinished = data.resolveSibling(FOLDER + ".unfinished");
        Folders.delete(unfinished);
        program.run(
                "initdb",
                "-D",
                unfinished.toString(),
                "-U",
                USER,
                "-A",
                "scram-sha-256",
                "--pwfile",
                home.root().resolve("secrets/database-password").toString(),
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void launch(int port) throws IOException {
        String options = CONFIGURATION.stream()
                .map(line -> "-c " + line.replace(" ", "\\ "))
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
        home.folder("logs");
        Path log = home.root().resolve(LOG);
        long before = Files.exists(log) ? Files.size(log) : 0;
        guard = guard();
        try {
            program.run(
                    "pg_ctl", "-D", data.toString(), "-l", log.toString(), "-o", options, "-w", "-t", "110", "start");
        } catch (IOException e) {
            throw Files.exists(log) ? new IOException(PostgresProgram.telling(since(log, before)), e) : e;
        }
    }

    /** What the log says since a position: pg_ctl itself only says that the start failed. */
    private static String since(Path log, long position) throws IOException {
        try (var channel = Files.newByteChannel(log)) {
            channel.position(position);
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * A shell that waits for the end of this process's pipe to it and then stops the database: so a closed pipe, an
     * exit and a kill -9 all end the same way. It ignores the terminal's Ctrl-C, which is meant for us.
     */
    private Process guard() throws IOException {
        String stop = program.command("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "-t", "110", "stop").stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
        return new ProcessBuilder("sh", "-c", "trap '' INT TERM HUP; cat >/dev/null; exec " + stop)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Database application(int port, String password) throws SQLException {
        String server = "jdbc:postgresql://127.0.0.1:" + port + "/";
        try (var connection = DriverManager.getConnection(server + "postgres", USER, password);
                var statement = connection.createStatement();
                var found = statement.executeQuery("select from pg_catalog.pg_database where datname = 'masthead'")) {
            if (!found.next()) {
                statement.execute("create database masthead");
            }
        }
        return new Database(server + "masthead", USER, password);
    }

    @Override
    public void close() {
        if (guard == null) {
            return;
        }
        try {
            guard.getOutputStream().close();
            if (!guard.waitFor(115, TimeUnit.SECONDS)) {
                Console.complain("The database takes long to stop; it will end by itself.");
            }
        } catch (IOException e) {
            Console.complain("The database could not be told to stop: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
