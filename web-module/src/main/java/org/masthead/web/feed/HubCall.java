package org.masthead.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** One call of the hub's: {@code hub.mode=publish} with the feeds that changed. */
@ApplicationScoped
class HubCall {
    private static final int FEEDS_A_CALL = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private Hub hub;

    protected HubCall() {}

    @Inject
    HubCall(Hub hub) {
        this.hub = hub;
    }

    /** What went wrong; empty when the hub took it all. */
    String publish(List<String> feeds) {
        for (int from = 0; from < feeds.size(); from += FEEDS_A_CALL) {
            String failure = post(feeds.subList(from, Math.min(feeds.size(), from + FEEDS_A_CALL)));
            if (!failure.isEmpty()) {
                return failure;
            }
        }
        return "";
    }

    private String post(List<String> feeds) {
        var form = new StringBuilder("hub.mode=publish");
        for (String feed : feeds) {
            form.append("&hub.url=").append(URLEncoder.encode(feed, StandardCharsets.UTF_8));
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(hub.address()))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form.toString()))
                    .build();
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            return status / 100 == 2 ? "" : "it answered " + status;
        } catch (IOException | IllegalArgumentException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e.toString();
        }
    }
}
