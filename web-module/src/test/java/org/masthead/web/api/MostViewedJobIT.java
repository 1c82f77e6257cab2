package org.masthead.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.content.Role;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.content.RunState;
import org.masthead.content.StaffAccounts;
import org.masthead.web.suite.AsSystem;

/** The job in the real server, asked for over HTTP by an analyst. */
@ArquillianTest
class MostViewedJobIT {
    private static final String PASSWORD = "the job's own analyst";

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffAccounts accounts;

    @Inject
    private RunLedger ledger;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void anAnalyst() throws Exception {
        var analyst = new StaffAccounts.NewAccount("job-analyst", "Ana", PASSWORD, Set.of(Role.ANALYST));
        executor.submit(() -> accounts.createMissing(List.of(analyst))).get();
    }

    @Test
    void aRunTalliesItsDaysAndTheReportsShowThem() throws Exception {
        views("2001-03-05", "/job/harbour", 1, 3);
        views("2001-03-05", "/job/market", 2, 1);
        views("2001-03-07", "/job/harbour", 1, 25);
        JsonObject run = ended(post("/api/jobs/most-viewed/runs?from=2001-03-05&to=2001-03-07"));
        assertEquals(3, run.getInt("total"));
        assertEquals(3, run.getInt("done"));
        assertEquals("job-analyst", run.getString("requestedBy"));
        assertEquals(Map.of("tallied", 2, "empty", 1), account(run));

        HttpResponse<String> traffic = get("/api/reports/traffic.csv?from=2001-03-05&to=2001-03-11");
        assertEquals("""
                date,path,article_id,views,visitors,bot_views,repeat_views,top_referrer
                2001-03-05,/job/harbour,,3,1,0,0,
                2001-03-05,/job/market,,1,1,0,0,
                2001-03-07,/job/harbour,,20,1,0,5,
                """.replace("\n", "\r\n"), traffic.body());
        assertEquals(
                "text/csv;charset=utf-8;header=present",
                header(traffic, "Content-Type").replace(" ", ""));
        assertEquals(
                "attachment; filename=\"traffic-2001-03-05-2001-03-11.csv\"", header(traffic, "Content-Disposition"));
        assertEquals(
                """
                period,start,end,rank,path,article_id,slug,headline,section,published,views,visitors,previous_rank,rank_change,newcomer
                week,2001-03-05,2001-03-11,1,/job/harbour,,,,,,23,2,,,true
                week,2001-03-05,2001-03-11,2,/job/market,,,,,,1,1,,,true
                """.replace("\n", "\r\n"),
                get("/api/reports/most-viewed.csv?period=week&start=2001-03-07&by=path")
                        .body());

        ended(post("/api/jobs/most-viewed/runs?from=2001-03-05&to=2001-03-07"));
        assertEquals(
                traffic.body(),
                get("/api/reports/traffic.csv?from=2001-03-05&to=2001-03-11").body());
    }

    @Test
    void aRunThatAKilledServerLeftIsGoneOnWithBeforeTheNext() throws Exception {
        UUID cutOff = ledger.open("most-viewed", "cut off", Map.of("from", "2001-04-01", "to", "2001-04-02"), "kill");
        ledger.started(cutOff, Long.MAX_VALUE);
        JsonObject next = ended(post("/api/jobs/most-viewed/runs?from=2001-04-03&to=2001-04-03"));
        Run done = AsSystem.call(() -> ledger.find(cutOff).orElseThrow());
        assertEquals(RunState.COMPLETED, done.state());
        assertEquals(2, done.done());
        assertFalse(Instant.parse(next.getString("startedAt")).isBefore(done.finishedAt()));
    }

    @Test
    void whileAnotherServerRunsNoneStartsHere() throws Exception {
        URI waiting;
        Instant released;
        try (Connection other = database.getConnection()) {
            until(() ->
                    holds(other, "select pg_try_advisory_lock(hashtextextended('masthead.analytics.most-viewed', 0))"));
            waiting = post("/api/jobs/most-viewed/runs?from=2001-05-01&to=2001-05-01");
            released = Instant.now();
            assertTrue(
                    holds(other, "select pg_advisory_unlock(hashtextextended('masthead.analytics.most-viewed', 0))"));
        }
        ended(post("/api/jobs/most-viewed/runs?from=2001-05-02&to=2001-05-02"));
        assertFalse(Instant.parse(ended(waiting).getString("startedAt")).isBefore(released));
    }

    @Test
    void aBadParameterIsAProblemThatNamesIt() throws Exception {
        assertProblem("period", "/api/reports/most-viewed.csv?period=year&start=2001-03-05");
        assertProblem("start", "/api/reports/most-viewed.csv?period=day&start=2001-02-30");
        assertProblem("by", "/api/reports/most-viewed.json?period=day&start=2001-03-05&by=author");
        assertProblem("for", "/api/reports/traffic.csv?from=2001-03-05&to=2001-03-05&for=word");
        assertProblem("to", "/api/reports/traffic.json?from=2001-03-05&to=2001-03-04");
        assertProblem("from", "/api/reports/received.json?to=2001-03-04");
    }

    private void assertProblem(String parameter, String address) throws Exception {
        HttpResponse<String> answer = get(address);
        assertEquals(400, answer.statusCode(), address);
        assertTrue(header(answer, "Content-Type").startsWith("application/problem+json"), address);
        assertEquals(parameter, json(answer.body()).getString("parameter"), address);
    }

    private void views(String day, String path, long visitor, int n) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select analytics.ensure_day('" + day + "')");
            statement.execute("insert into analytics.path (path) values ('" + path + "') on conflict do nothing");
            statement.execute("delete from analytics.view_log v using analytics.path p where v.day = '" + day
                    + "' and v.path_id = p.id and p.path = '" + path + "'");
            statement.execute(
                    "insert into analytics.view_log (day, received_at, path_id, visitor, source) select '" + day
                            + "', timestamptz '" + day + " 12:00Z', id, " + visitor + ", 3 from analytics.path,"
                            + " generate_series(1, " + n + ") where path = '" + path + "'");
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

    /** @return the run's own address */
    private URI post(String address) throws Exception {
        HttpResponse<String> answer = send(asked(address).POST(HttpRequest.BodyPublishers.noBody()));
        assertEquals(202, answer.statusCode(), answer.body());
        return uri("").resolve(header(answer, "Location"));
    }

    private JsonObject ended(URI run) {
        until(() -> !Set.of("queued", "running").contains(state(run).getString("state")));
        JsonObject state = state(run);
        assertEquals("completed", state.getString("state"), state.toString());
        return state;
    }

    private JsonObject state(URI run) {
        try {
            return json(send(asked(run.getPath())).body());
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

    private static Map<String, Integer> account(JsonObject run) {
        return run.getJsonArray("account").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(count -> count.getString("outcome"), count -> count.getInt("count")));
    }

    private HttpResponse<String> get(String address) throws Exception {
        return send(asked(address));
    }

    private HttpRequest.Builder asked(String address) {
        String credentials = Base64.getEncoder().encodeToString(("job-analyst:" + PASSWORD).getBytes());
        return HttpRequest.newBuilder(uri(address)).header("Authorization", "Basic " + credentials);
    }

    private URI uri(String address) {
        String context = address.startsWith(request.getContextPath()) ? "" : request.getContextPath();
        return URI.create("http://localhost:" + request.getLocalPort() + context + address);
    }

    private HttpResponse<String> send(HttpRequest.Builder asked) throws Exception {
        return client.send(asked.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
