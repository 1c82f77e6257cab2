package org.masthead.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;

/** The web server that speaks TLS in front of Masthead, as far as Masthead sees one: it says for whom it asks. */
final class TlsFront implements AutoCloseable {
    /** For whom it asks. */
    static final String READER = "203.0.113.9";

    private static final char[] PASSWORD = "changeit".toCharArray();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final SSLContext context;
    private final SSLServerSocket listening;

    TlsFront(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        this.context = context(keys(folder));
        this.listening = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    private static KeyStore keys(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        Files.createDirectories(folder);
        Path file = folder.resolve("front.p12");
        Files.deleteIfExists(file);
        int failed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "front",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (failed != 0) {
            throw new AssertionError("keytool made no keys: " + failed);
        }
        return KeyStore.getInstance(file.toFile(), PASSWORD);
    }

    private static SSLContext context(KeyStore keys) throws GeneralSecurityException {
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        var context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    String address() {
        return "https://127.0.0.1:" + listening.getLocalPort();
    }

    /** Trusts this front alone. */
    SSLContext trust() {
        return context;
    }

    /** Passes each connection's one request on to this port. */
    void serve(int port) {
        threads.execute(() -> {
            while (!listening.isClosed()) {
                try {
                    Socket client = listening.accept();
                    threads.execute(() -> pass(client, port));
                } catch (IOException e) {
                    if (!listening.isClosed()) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
        });
    }

    private void pass(Socket client, int port) {
        try (client;
                Socket site = new Socket(InetAddress.getLoopbackAddress(), port)) {
            threads.execute(() -> ask(client, site));
            site.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException e) {
            System.getLogger(TlsFront.class.getName()).log(System.Logger.Level.INFO, "A connection ended early: " + e);
        }
    }

    private static void ask(Socket client, Socket site) {
        try {
            InputStream in = client.getInputStream();
            OutputStream out = site.getOutputStream();
            for (int letter = in.read(); letter >= 0 && letter != '\n'; letter = in.read()) {
                out.write(letter);
            }
            String added = "\nX-Forwarded-For: " + READER + "\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n";
            out.write(added.getBytes(StandardCharsets.US_ASCII));
            in.transferTo(out);
        } catch (IOException answered) {
            System.getLogger(TlsFront.class.getName()).log(System.Logger.Level.DEBUG, "Answered: " + answered);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdownNow();
    }
}
