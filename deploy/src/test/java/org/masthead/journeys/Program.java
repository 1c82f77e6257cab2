package org.masthead.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The shipped jar as a process of its own: what it prints, how it ends. */
public final class Program implements AutoCloseable {
    private static final String READY = "Masthead is at ";

    private final Path home;
    private final int port;
    private final Path output;
    private Process process;

    private Program(Path home, int port) {
        this.home = home;
        this.port = port;
        this.output = Path.of(System.getProperty("journeys.folder"), home.getFileName() + ".out");
    }

    /** Not started yet; the home need not exist. */
    public static Program in(Path home) {
        return new Program(home, freePort());
    }

    /** The same home on another free port: a second server, or the next start. */
    public Program again() {
        return in(home);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it with these settings and returns at once. */
    public Program start(Map<String, String> settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        var all = new TreeMap<>(Map.of(
                "masthead.home", home.toString(),
                "masthead.http-port", String.valueOf(port),
                "masthead.jobs.night", "off"));
        all.putAll(settings);
        all.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", System.getProperty("masthead.jar")));
        try {
            Files.createDirectories(output.getParent());
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says that the front page answers. */
    public Program awaitReady() {
        Await.until(Duration.ofMinutes(3), () -> "a running server, but it said:\n" + output() + serverLog(), () -> {
            if (!process.isAlive()) {
                throw new AssertionError(
                        "The program ended with " + process.exitValue() + ": " + output() + serverLog());
            }
            return output().contains(READY);
        });
        return this;
    }

    /** Waits for its end and returns its exit code. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                throw new AssertionError("The program does not end; it said: " + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String output() {
        try {
            return Files.exists(output) ? Files.readString(output) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end of the server's own log, for the message of a failed test. */
    private String serverLog() {
        Path log = home.resolve("logs/server.log");
        try {
            if (!Files.exists(log)) {
                return "";
            }
            List<String> lines = Files.readAllLines(log);
            return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException e) {
            return "\n(server.log cannot be read: " + e.getMessage() + ")";
        }
    }

    public Site site() {
        return new Site(port);
    }

    public Path home() {
        return home;
    }

    public int port() {
        return port;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** SIGKILL: no hook runs. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** SIGTERM, as Ctrl-C and a service manager do it. */
    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            awaitEnd();
        }
    }
}
