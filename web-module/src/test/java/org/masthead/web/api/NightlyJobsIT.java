package org.masthead.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.content.Role;
import org.masthead.content.StaffAccounts;

/** Audits and the archive in the real server; runs that are stopped and started again. */
@ArquillianTest
class NightlyJobsIT {
    private static final String PASSWORD = "the night's own analyst";
    private static final String DAY = "2002-06-05";

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffAccounts accounts;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void anAnalystAndATalliedDay() throws Exception {
        var analyst = new StaffAccounts.NewAccount("night-analyst", "Nia", PASSWORD, Set.of(Role.ANALYST));
        executor.submit(() -> accounts.createMissing(List.of(analyst))).get();
        execute("select analytics.ensure_day('" + DAY + "')");
        execute("insert into analytics.path (path) values ('/night') on conflict do nothing");
        execute("insert into analytics.view_log (day, received_at, path_id, visitor, source) select '" + DAY
                + "', timestamptz '" + DAY + " 12:00Z', id, 7, 3 from analytics.path where path = '/night'");
        ended("/api/jobs/most-viewed/runs?from=" + DAY + "&to=" + DAY);
    }

    @Test
    void aDamagedDayIsFoundRepairedAndToldToMonitors() throws Exception {
        String report = traffic();
        ended("/api/jobs/audit/runs?day=" + DAY);
        assertEquals(0, newestAudit().getInt("differences"));

        execute("update analytics.daily_path set visitors = 99 where day = '" + DAY + "'");
        JsonObject run = ended("/api/jobs/audit/runs?day=" + DAY);
        assertEquals(1, run.getInt("done"));
        assertTrue(run.getInt("rows") > 0, run.toString());
        JsonObject audit = newestAudit();
        assertEquals(1, audit.getInt("differences"));
        assertEquals("[\"damage\"]", audit.getJsonArray("causes").toString());
        assertTrue(audit.getBoolean("repaired"));
        JsonObject change = json(get("/api/jobs/audits/" + audit.getString("id")))
                .getJsonArray("changes")
                .getJsonObject(0);
        assertEquals(
                "daily_path /night visitors 99",
                change.getString("table") + " " + change.getString("key") + " " + change.getString("column") + " "
                        + change.getString("published"));
        assertEquals(report, traffic());
        assertEquals(1, gauge("masthead_audit_differences"));
        ended("/api/jobs/audit/runs?day=" + DAY);
        ended("/api/jobs/audit/runs?day=" + DAY);
        assertEquals(0, gauge("masthead_audit_differences"));
    }

    @Test
    void anOldDayGoesToAFileAndIsTalliedFromItWithTheSameBytes() throws Exception {
        String report = traffic();
        ended("/api/jobs/archive/runs");
        assertEquals("dropped", archived().getString("state"));
        assertEquals(List.of("0"), ask("select count(*) from analytics.view_log where day = '" + DAY + "'"));
        execute("delete from analytics.daily_path where day = '" + DAY + "'");
        ended("/api/jobs/most-viewed/runs?from=" + DAY + "&to=" + DAY);
        assertEquals(report, traffic());
        assertEquals("restored", archived().getString("state"));
        ended("/api/jobs/archive/runs");
        assertEquals("dropped", archived().getString("state"));
    }

    @Test
    void aQueuedRunIsStoppedAtOnceAndStartedAgain() throws Exception {
        URI queued;
        try (Connection other = database.getConnection()) {
            until(() -> holds(other, "select pg_try_advisory_lock(hashtextextended('masthead.analytics.audit', 0))"));
            queued = post("/api/jobs/audit/runs?day=" + DAY);
            post("/api/jobs/runs/" + id(queued) + "/stop");
            assertEquals("stopped", state(queued).getString("state"));
            assertTrue(holds(other, "select pg_advisory_unlock(hashtextextended('masthead.analytics.audit', 0))"));
        }
        URI again = post("/api/jobs/runs/" + id(queued) + "/again");
        until(() -> state(again).getString("state").equals("completed"));
        HttpResponse<String> ended =
                send(asked("/api/jobs/runs/" + id(queued) + "/stop").POST(HttpRequest.BodyPublishers.noBody()));
        assertEquals(400, ended.statusCode());
        JsonObject jobs = json(get("/api/jobs"));
        assertTrue(
                jobs.getJsonArray("jobs").getValuesAs(JsonObject.class).stream()
                        .anyMatch(job -> job.getString("kind").equals("audit")),
                jobs.toString());
    }

    private JsonObject newestAudit() throws Exception {
        return json(get("/api/jobs/audits")).getJsonArray("audits").getJsonObject(0);
    }

    private JsonObject archived() throws Exception {
        return json(get("/api/jobs/archive")).getJsonArray("days").getValuesAs(JsonObject.class).stream()
                .filter(day -> day.getString("day").equals(DAY))
                .findFirst()
                .orElseThrow();
    }

    private String traffic() throws Exception {
        return get("/api/reports/traffic.csv?from=" + DAY + "&to=" + DAY);
    }

    private double gauge(String name) throws Exception {
        URI metrics = URI.create("http://localhost:" + request.getLocalPort() + "/metrics");
        String all = client.send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        return all.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is no metric: " + all));
    }

    private JsonObject ended(String start) throws Exception {
        URI run = post(start);
        until(() -> !Set.of("queued", "running").contains(state(run).getString("state")));
        assertEquals("completed", state(run).getString("state"), state(run).toString());
        return state(run);
    }

    private static String id(URI run) {
        return run.getPath().substring(run.getPath().lastIndexOf('/') + 1);
    }

    private URI post(String address) throws Exception {
        HttpResponse<String> answer = send(asked(address).POST(HttpRequest.BodyPublishers.noBody()));
        assertEquals(202, answer.statusCode(), answer.body());
        return uri("").resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private JsonObject state(URI run) {
        try {
            return json(get(run.getPath()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void until(BooleanSupplier condition) {
        Instant latest = Instant.now().plus(Duration.ofSeconds(60));
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(latest), "it did not come to pass within a minute");
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static boolean holds(Connection connection, String question) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> ask(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(question)) {
            rows.next();
            return List.of(rows.getString(1));
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String get(String address) throws Exception {
        return send(asked(address)).body();
    }

    private HttpRequest.Builder asked(String address) {
        String credentials = Base64.getEncoder().encodeToString(("night-analyst:" + PASSWORD).getBytes());
        return HttpRequest.newBuilder(uri(address)).header("Authorization", "Basic " + credentials);
    }

    private URI uri(String address) {
        String context = address.startsWith(request.getContextPath()) ? "" : request.getContextPath();
        return URI.create("http://localhost:" + request.getLocalPort() + context + address);
    }

    private HttpResponse<String> send(HttpRequest.Builder asked) throws Exception {
        return client.send(asked.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
