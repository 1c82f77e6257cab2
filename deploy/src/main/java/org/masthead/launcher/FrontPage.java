package org.masthead.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Waits until the front page really answers: the port is open, and answers 404, well before the application is there. */
final class FrontPage {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private FrontPage() {}

    static void await(int port) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .timeout(Duration.ofSeconds(30))
                .build();
        int status = 0;
        while (status != 200) {
            if (System.nanoTime() > deadline) {
                throw new StartRefused("The front page did not answer within " + PATIENCE.toSeconds()
                        + " s (last status " + status + "): see logs/server.log in the home.");
            }
            status = ask(client, request);
        }
    }

    private static int ask(HttpClient client, HttpRequest request) {
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                Thread.sleep(100);
            }
            return status;
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while starting.", e);
        }
    }
}
