package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.FileNotFoundException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeMap;

/** An import that was asked for over the API, as who asked follows it. */
final class ImportRun {
    private static final Set<String> ENDED = Set.of("completed", "failed", "stopped");

    private final String account;
    private final String address;

    private ImportRun(String account, String address) {
        this.account = account;
        this.address = address;
    }

    static ImportRun ofWordPress(Site site, BodyPublisher export) {
        return ofWordPress(site, "", export);
    }

    /** @param pictures a folder or zip in the server's incoming folder; empty: none */
    static ImportRun ofWordPress(Site site, String pictures, BodyPublisher export) {
        return start(site, "editor", "/api/imports/wordpress?pictures=" + pictures, export);
    }

    static ImportRun ofAccessLog(Site site, Path log) throws FileNotFoundException {
        return ofAccessLog(site, log, "");
    }

    /** @param query with its question mark, or empty */
    static ImportRun ofAccessLog(Site site, Path log, String query) throws FileNotFoundException {
        return start(site, "analyst", "/api/imports/access-log" + query, BodyPublishers.ofFile(log));
    }

    static ImportRun ofStatistics(Site site, String csv) {
        return start(site, "analyst", "/api/imports/statistics?name=visitors.csv", BodyPublishers.ofString(csv));
    }

    /** The job that takes this import back. */
    ImportRun takenBack(Site site) {
        return accepted(account, site.send(site.as(account, address).DELETE()));
    }

    private static ImportRun start(Site site, String account, String path, BodyPublisher file) {
        var answer = site.send(site.as(account, path)
                .header("Content-Type", "application/octet-stream")
                .POST(file));
        return accepted(account, answer);
    }

    private static ImportRun accepted(String account, HttpResponse<String> answer) {
        assertEquals(202, answer.statusCode(), answer.body());
        String location = answer.headers().firstValue("Location").orElseThrow();
        return new ImportRun(account, location.substring(location.indexOf("/api/")));
    }

    JsonObject look(Site site) {
        var answer = site.send(site.as(account, address));
        assertEquals(200, answer.statusCode(), answer.body());
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    boolean isUnderWay(Site site) {
        JsonObject now = look(site);
        return now.getString("state").equals("running")
                && now.getJsonNumber("done").longValue() > 0;
    }

    JsonObject ended(Site site) {
        Await.until(
                Duration.ofSeconds(120),
                () -> "the end of " + look(site),
                () -> ENDED.contains(look(site).getString("state")));
        return look(site);
    }

    JsonObject completed(Site site) {
        JsonObject run = ended(site);
        assertEquals("completed", run.getString("state"), run.toString());
        assertEquals(run.getJsonNumber("total").longValue(), sum(run), run.toString());
        return run;
    }

    /** Everything that the account counts. */
    static long sum(JsonObject run) {
        return account(run).values().stream().mapToLong(Long::longValue).sum();
    }

    /** "outcome/reason" → count. */
    static TreeMap<String, Long> account(JsonObject run) {
        var counts = new TreeMap<String, Long>();
        for (JsonObject line : run.getJsonArray("account").getValuesAs(JsonObject.class)) {
            counts.merge(
                    line.getString("outcome") + "/" + line.getString("reason"),
                    line.getJsonNumber("count").longValue(),
                    Long::sum);
        }
        return counts;
    }
}
