package org.masthead.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult.ExitStatus;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Payara Micro with the web application. */
final class Server {
    /** Where the launcher finds the application; set by whatever starts it. */
    static final String WAR = "masthead.war";

    /** Where the application finds the sample newsroom's content. */
    static final String SAMPLE = "masthead.sample.folder";

    /** Set by the application when it refuses to start, in one line for the operator. */
    private static final String REFUSAL = "masthead.startup.refusal";

    /**
     * A slow sender holds a thread while its body arrives, a page holds one for milliseconds: three times as many as the
     * database has connections leave room for both.
     */
    private static final int HTTP_THREADS = 3 * BootLines.CONNECTIONS;

    private static final int HTTP_THREADS_IDLE = 8;

    private final Home home;
    private final Settings settings;

    Server(Home home, Settings settings) {
        this.home = home;
        this.settings = settings;
    }

    void start(Database database) {
        redirectOutput();
        System.setProperty("hazelcast.socket.bind.any", "false");
        Path unpacked = home.folder("runtime").resolve("payara");
        PayaraMicro.setUpackedJarDir(unpacked.toFile());
        try {
            PayaraMicro.unpackJars();
            PayaraMicro micro = PayaraMicro.getInstance();
            micro.setRootDir(home.emptyFolder("server").toFile());
            micro.setHttpPort(settings.httpPort());
            micro.setMinHttpThreads(HTTP_THREADS_IDLE);
            micro.setMaxHttpThreads(HTTP_THREADS);
            micro.setNoCluster(true);
            micro.setPrintLogo(false);
            micro.addDeploymentFile(war());
            micro.setPreBootHandler(runner -> run(runner, BootLines.beforeBoot(settings)));
            micro.setPostBootHandler(runner -> run(runner, BootLines.afterBoot(database)));
            requireApplication(micro.bootStrap());
        } catch (BootstrapException e) {
            throw new StartRefused(refusal("The server does not start (" + e.getMessage() + ")"), e);
        }
    }

    /** The server boots even when the application in it does not. */
    private static void requireApplication(PayaraMicroRuntime runtime) {
        if (System.getProperty(REFUSAL) != null
                || runtime.getDeployedApplicationNames().isEmpty()) {
            throw new StartRefused(refusal("The application does not start"));
        }
    }

    private static String refusal(String otherwise) {
        return System.getProperty(REFUSAL, otherwise + ": see logs/server.log in the home.");
    }

    private static File war() {
        return new File(System.getProperty(WAR));
    }

    /** The server writes what it has to say to System.out and System.err: that is a log, not the operator's console. */
    private void redirectOutput() {
        Path log = home.folder("logs").resolve("server.log");
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling("server.before.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            var stream = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8);
            System.setOut(stream);
            System.setErr(stream);
        } catch (IOException e) {
            throw new StartRefused("The log " + log + " cannot be written: " + Reason.of(e), e);
        }
    }

    private static void run(AdminCommandRunner runner, List<List<String>> lines) {
        for (List<String> line : lines) {
            var result = runner.run(line.get(0), line.subList(1, line.size()).toArray(String[]::new));
            if (result.getExitStatus() != ExitStatus.SUCCESS) {
                throw new StartRefused("The server refuses its configuration: " + result.getOutput());
            }
        }
    }

    /** Waits for the end of the hook by which Payara stops itself. */
    static void awaitStop() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("Payara Micro Shutdown Hook")) {
                join(thread);
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
