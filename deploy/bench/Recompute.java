package org.masthead.analytics.mostviewed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.masthead.analytics.archive.ArchivedDays;
import org.masthead.analytics.viewlog.DayPartitions;
import org.masthead.analytics.viewlog.Definition;
import org.masthead.content.ArticleFiling;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;

/**
 * Recomputes 30 days of 10,000,000 logged views, a day at a time in two threads as the job does, and prints the time
 * beside its target. {@code recompute.sh [views]} runs it on a PostgreSQL of its own.
 */
public final class Recompute {
    private static final int DAYS = 30;
    private static final LocalDate FIRST = LocalDate.parse("2025-03-01");
    private static final Duration TARGET = Duration.ofSeconds(90);
    private static final AtomicLong PROCESSOR_MILLIS = new AtomicLong();

    /**
     * A newsroom's month: 20,000 paths and 40,000 visitors a day, both with a long tail; 3,000 agents, a tenth of the
     * views by bots; 800 referring hosts on a third of the views.
     */
    private static final String VIEWS = """
            insert into analytics.view_log (day, received_at, path_id, agent_id, visitor, referrer_id, source, robots, view_id)
            select day, day + interval '1 second' * (86399.0 * i / per_day),
                   1 + (20000 * power(random(), 4))::integer %% 20000,
                   1 + (visitor %% 3000)::integer,
                   hashtextextended(visitor::text || day, 0),
                   case when random() < 0.33 then 1 + (800 * power(random(), 3))::integer %% 800 end,
                   1, i %% 50000 = 0, gen_random_uuid()
            from (select date '%s' as day, %d as per_day, i, (40000 * power(random(), 1.5))::bigint as visitor
                  from generate_series(1, %d) i) drawn
            """;

    private Recompute() {}

    public static void main(String[] arguments) throws Exception {
        int views = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000_000;
        DataSource database = TestDatabase.migrated("analytics");
        say("loading %,d views of %d days", views, DAYS);
        dictionaries(database);
        inTwoThreads(day -> load(database, day, views / DAYS));
        long size = one(database, "select sum(pg_total_relation_size(inhrelid)) from pg_inherits"
                + " where inhparent = 'analytics.view_log'::regclass");
        say("the log takes %,d MB", size >> 20);
        for (String round : List.of("first", "again")) {
            PROCESSOR_MILLIS.set(0);
            Instant start = Instant.now();
            inTwoThreads(day -> tally(database, day));
            Duration taken = Duration.between(start, Instant.now());
            say("%s: %d days of %,d views recomputed in %.1f s (target: under %d s) %s; %.1f s of processor time", round,
                    DAYS, views, taken.toMillis() / 1000.0, TARGET.toSeconds(),
                    taken.compareTo(TARGET) < 0 ? "met" : "MISSED", PROCESSOR_MILLIS.get() / 1000.0);
        }
        say("%,d path rows, %,d views counted", one(database, "select count(*) from analytics.daily_path"),
                one(database, "select sum(views + bot_views + repeat_views) from analytics.daily_path"));
        System.exit(0);
    }

    public static void dictionaries(DataSource database) throws SQLException {
        execute(database, "insert into analytics.path (path) select case when i % 4 = 0 then '/articles/story-' || i"
                + " else '/page-' || i end from generate_series(1, 20000) i");
        execute(database, "insert into analytics.agent (agent, hash) select case when i % 10 = 0 then 'bot ' || i"
                + " else 'Mozilla/5.0 (browser ' || i || ')' end, sha256(i::text::bytea) from generate_series(1, 3000) i");
        execute(database, "insert into analytics.referrer (host) select 'host-' || i || '.example' from generate_series(1, 800) i");
    }

    public static void load(DataSource database, LocalDate day, int views) throws SQLException {
        try (Connection connection = database.getConnection()) {
            DayPartitions.ensure(connection, List.of(day));
        }
        execute(database, VIEWS.formatted(day, views, views));
    }

    /** A tally that knows the bench's agents and articles. */
    public static DayTally tally(ArchivedDays archive) {
        return new DayTally(
                new AgentVerdicts(
                        (connection, of) -> JudgementRows.of(connection, 0, "bench", 0),
                        (connection, judgement) -> agent -> agent.startsWith("bot") ? "names-itself" : ""),
                new PathArticles(Recompute::stories),
                new FactsOfArticles(Recompute::filings, Recompute::words),
                archive,
                new SiteTime(Clock.fixed(Instant.parse("2025-04-01T00:00:00Z"), ZoneOffset.UTC)),
                Definition.REPEAT_CAP);
    }

    private static void tally(DataSource database, LocalDate day) throws Exception {
        DayTally tally = tally(ArchivedDays.in(Path.of("no-archive")));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            tally.recompute(connection, day);
            connection.commit();
            PROCESSOR_MILLIS.addAndGet(processorMillis(connection));
        }
    }

    /** Of the database's process for this connection; a busy machine makes days last longer, not dearer. */
    private static long processorMillis(Connection connection) throws Exception {
        int process = new Sql("select pg_backend_pid()").first(connection, row -> row.getInt(1));
        String stat = Files.readString(Path.of("/proc/" + process + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return 10 * (Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
    }

    private static Map<String, ArticleId> stories(Collection<String> paths) {
        var found = new HashMap<String, ArticleId>();
        paths.stream()
                .filter(path -> path.startsWith("/articles/story-"))
                .forEach(path -> found.put(path, new ArticleId(Long.parseLong(path.substring(16)))));
        return found;
    }

    private static Map<ArticleId, ArticleFiling> filings(Collection<ArticleId> ids) {
        return ids.stream().collect(Collectors.toMap(id -> id, id -> new ArticleFiling(
                id, id.value() % 12, ArticleKind.NEWS, FIRST.plusDays(id.value() % 60 - 40).atTime(8, 0).toInstant(ZoneOffset.UTC),
                1, List.of(id.value() % 40), List.of(id.value() % 300, 300 + id.value() % 200), List.of())));
    }

    private static Map<ArticleId, Integer> words(Collection<ArticleId> ids) {
        return ids.stream().collect(Collectors.toMap(id -> id, id -> (int) (id.value() % 2_000)));
    }

    private static void inTwoThreads(Day work) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        var tasks = new ArrayList<Callable<Void>>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            tasks.add(() -> {
                work.run(day);
                return null;
            });
        }
        for (var done : pool.invokeAll(tasks)) {
            done.get();
        }
        pool.shutdown();
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long one(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void say(String format, Object... values) {
        System.out.printf(format + "%n", values);
    }

    private interface Day {
        void run(LocalDate day) throws Exception;
    }
}
