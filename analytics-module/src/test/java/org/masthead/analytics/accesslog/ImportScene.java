package org.masthead.analytics.accesslog;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.masthead.analytics.Imported;
import org.masthead.analytics.archive.ArchivedDays;
import org.masthead.analytics.mostviewed.ImportedViews;
import org.masthead.analytics.mostviewed.PlainImportedViews;
import org.masthead.analytics.viewlog.DayKeys;
import org.masthead.analytics.viewlog.Definition;
import org.masthead.analytics.viewlog.Referrer;
import org.masthead.content.Run;
import org.masthead.content.RunState;
import org.masthead.content.TestDatabase;

/** An import as the batch job runs it, a chunk a transaction, on a real database but without a server. */
final class ImportScene implements AutoCloseable {
    private static final ArchivedDays ARCHIVE = ArchivedDays.in(Path.of("no-archive"));

    final DataSource database = TestDatabase.migrated("content", "analytics");
    final LedgerInMemory ledger = new LedgerInMemory();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ReceivedLogs files;
    private final DayKeys keys;
    private final ZoneId zone;
    final ImportedFiles known = new ImportedFiles(database, ARCHIVE, ledger);
    final ImportRecords imports = new ImportRecords(database);
    private final ImportedDays days;
    private final TakenBackDays back;
    private String format = "";
    private int blockLines = AccessLogReader.BLOCK_LINES;

    ImportScene(Path home, String zone) {
        this(home, zone, Definition.REPEAT_CAP);
    }

    ImportScene(Path home, String zone, int repeatCap) {
        ImportedViews views = PlainImportedViews.over(database, repeatCap);
        this.days = new ImportedDays(database, views, ledger);
        this.back = new TakenBackDays(database, views, ARCHIVE, ledger);
        this.zone = ZoneId.of(zone);
        this.files = new ReceivedLogs(home.toString());
        this.keys = new DayKeys(home.resolve("keys"), Clock.fixed(Instant.parse("2025-03-01T00:00:00Z"), this.zone));
    }

    /** As somebody names it; else the format is recognised. */
    ImportScene formatted(String named) {
        format = named;
        return this;
    }

    ImportScene blocksOf(int lines) {
        blockLines = lines;
        return this;
    }

    UUID imported(String... lines) throws Exception {
        String text = String.join("\n", lines) + "\n";
        return imported(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    UUID imported(InputStream log) throws Exception {
        return imported(received(log));
    }

    /** From the file's recognition to the end. */
    UUID imported(UUID run) throws Exception {
        if (recognised(run)) {
            read(run, Position.START, Integer.MAX_VALUE);
            tallied(run);
        }
        ledger.ended(run, RunState.COMPLETED, "");
        imports.ended(run, Imported.State.COMPLETED);
        return run;
    }

    UUID received(InputStream log) throws Exception {
        Path kept = files.keep(log);
        UUID run = ledger.open(
                AccessLogImporting.KIND,
                "access.log",
                ImportOrder.parameters(kept, Set.of("own.example"), format),
                "test");
        imports.begin(run, AccessLogImporting.KIND, "access.log", "test");
        ledger.started(run, 1);
        return run;
    }

    /** As the job does, a day a transaction; {@code days} of them before it is killed. */
    UUID takenBack(UUID importId, int most) throws Exception {
        UUID run = ledger.open(TakingBack.JOB, "access.log", Map.of(TakingBack.IMPORT, importId.toString()), "test");
        ledger.progress(run, back.rows(importId), 0, List.of(), List.of());
        imports.claim(importId, run);
        for (LocalDate day : back.left(importId).stream().limit(most).toList()) {
            inTransaction(connection -> back.take(connection, run, importId, day));
        }
        if (back.left(importId).isEmpty()) {
            inTransaction(connection -> back.finish(connection, run, importId));
        }
        return run;
    }

    boolean recognised(UUID run) throws Exception {
        return known.admit(
                run, file(run).fingerprint(known.earlier()), format(run).name());
    }

    /** Reads some chunks from the position on; what comes after is as if the server had been killed. */
    Position read(UUID run, Position from, int chunks) throws Exception {
        var reached = from;
        var writing = new BlockWriting(run);
        InputStream plain = file(run).open(from.offset());
        var referrer = new Referrer(ImportOrder.of(run, ledger).ownHosts());
        try (var pipe = new LogPipe(
                threads,
                plain,
                new LogReading(
                        plain,
                        from,
                        format(run).lines().get(),
                        known.knownLines(run),
                        blockLines,
                        zone,
                        keys,
                        referrer))) {
            for (int i = 0; i < chunks; i++) {
                LogBlock block = pipe.take();
                if (block == null) {
                    return reached;
                }
                inTransaction(connection -> writing.write(connection, block));
                ledger.progress(run, null, block.end.line(), block.counts(), block.notes());
                reached = block.end;
            }
        }
        return reached;
    }

    void tallied(UUID run) throws Exception {
        long lines = ledger.find(run).map(Run::done).orElseThrow();
        for (LocalDate day : days.due(run)) {
            inTransaction(connection -> days.settle(connection, run, day, lines));
        }
    }

    private LogFormat format(UUID run) throws Exception {
        return file(run).format(ImportOrder.of(run, ledger).format());
    }

    private LogFile file(UUID run) {
        return new LogFile(files.named(ImportOrder.of(run, ledger).fileName()));
    }

    private interface Work {
        void with(Connection connection) throws Exception;
    }

    private void inTransaction(Work work) throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            work.with(connection);
            connection.commit();
        }
    }

    Map<String, Long> account(UUID run) {
        return ledger.account(run);
    }

    List<String> notes(UUID run) {
        return ledger.notes(run, 1_000).stream()
                .map(note -> note.position() + " " + note.reason() + ": " + note.detail())
                .toList();
    }

    /** {@code views visitors bots repeats} by {@code day path}. */
    Map<String, String> tallies() throws Exception {
        var tallies = new TreeMap<String, String>();
        query("""
                select day || ' ' || path, views || ' ' || visitors || ' ' || bot_views || ' ' || repeat_views
                from analytics.daily_path join analytics.path on path.id = path_id""", tallies);
        return tallies;
    }

    private void query(String sql, Map<String, String> into) throws Exception {
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                into.put(rows.getString(1), rows.getString(2));
            }
        }
    }

    List<String> column(String sql) throws Exception {
        var values = new ArrayList<String>();
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
