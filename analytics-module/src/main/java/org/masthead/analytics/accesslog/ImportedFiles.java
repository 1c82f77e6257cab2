package org.masthead.analytics.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.masthead.analytics.archive.ArchivedDays;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.content.RunState;

/**
 * Which contents were imported. The same content counts once: sent again, all its lines are accounted for as
 * {@code unchanged/same-file}. When the import that had it failed or was stopped, what it took is taken back and the new
 * one starts afresh.
 */
@ApplicationScoped
public class ImportedFiles {
    private static final String CLAIM = """
            insert into analytics.imported_file (sha256, import_id) values (?, ?)
            on conflict (sha256) do update set sha256 = excluded.sha256 returning import_id""";
    private static final String TAKE_OVER = "update analytics.imported_file set import_id = ? where sha256 = ?";
    private static final String REOPEN_DAYS = """
            insert into analytics.open_day (day) select distinct day from analytics.view_log where import_id = ?
            on conflict (day) do update set changed_at = clock_timestamp()""";
    private static final String TAKE_BACK = "delete from analytics.view_log where import_id = ?";
    private static final String FORGET_DAYS = "delete from analytics.import_day where import_id = ?";

    private static final String FORMAT = """
            insert into analytics.log_import (import_id, format) values (?, ?)
            on conflict (import_id) do update set format = excluded.format""";

    private static final Sql KEEP_SIZE =
            new Sql("update analytics.imported_file set bytes = ?, lines = ? where sha256 = ?");
    private static final Sql KEEP_KNOWN =
            new Sql("update analytics.log_import set known_lines = ? where import_id = ?");
    private static final Sql KNOWN_LINES = new Sql("select known_lines from analytics.log_import where import_id = ?");
    private static final Sql EARLIER = new Sql("""
            select f.sha256, f.bytes, f.lines from analytics.imported_file f
            join analytics.log_import i using (import_id) where f.bytes > 0 and i.state = 'completed'""");
    private static final Sql OWNER = new Sql("select import_id from analytics.imported_file where sha256 = ?");

    private static final Sql DAYS = new Sql("select day from analytics.import_day where import_id = ? order by day");

    private final DataSource database;
    private final ArchivedDays archive;
    private final RunLedger ledger;

    @Inject
    ImportedFiles(ImportDatabase database, ArchivedDays archive, RunLedger ledger) {
        this(database.source(), archive, ledger);
    }

    ImportedFiles(DataSource database, ArchivedDays archive, RunLedger ledger) {
        this.database = database;
        this.archive = archive;
        this.ledger = ledger;
    }

    protected ImportedFiles() {
        this((DataSource) null, null, null);
    }

    /** Whether this run is to read the file on; if not, its account is complete. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean admit(UUID run, LogFile.Fingerprint file, String format) throws SQLException {
        try (Connection connection = database.getConnection()) {
            note(connection, run, format);
            UUID owner = claim(connection, file, run);
            boolean another = !owner.equals(run);
            if (another && !isGivenUp(owner)) {
                var unchanged = new Run.Count("unchanged", "same-file", file.lines());
                ledger.progress(run, file.lines(), file.lines(), List.of(unchanged), List.of());
                return false;
            }
            if (another) {
                takeOver(connection, file, owner, run);
            }
            KEEP_SIZE.update(connection, file.bytes(), file.lines(), file.sha256());
            KEEP_KNOWN.update(connection, file.knownLines(), run);
            ledger.progress(run, file.lines(), 0, List.of(), List.of());
            return true;
        }
    }

    /** The contents that were imported whole: a log that begins with one of them has grown since. */
    List<LogFile.Known> earlier() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return EARLIER.list(connection, row -> new LogFile.Known(row.getString(1), row.getLong(2), row.getLong(3)));
        }
    }

    /** How many first lines of an admitted file came in with an earlier one. */
    long knownLines(UUID run) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return KNOWN_LINES.first(connection, row -> row.getLong(1), run);
        }
    }

    /** Whether an import of this content would find all of it known. */
    boolean isKnown(LogFile.Fingerprint file) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return OWNER.list(connection, row -> row.getObject(1, UUID.class), file.sha256()).stream()
                    .anyMatch(owner -> !isGivenUp(owner));
        }
    }

    private static void note(Connection connection, UUID run, String format) throws SQLException {
        try (var statement = connection.prepareStatement(FORMAT)) {
            statement.setObject(1, run);
            statement.setString(2, format);
            statement.executeUpdate();
        }
    }

    private UUID claim(Connection connection, LogFile.Fingerprint file, UUID run) throws SQLException {
        try (var statement = connection.prepareStatement(CLAIM)) {
            statement.setString(1, file.sha256());
            statement.setObject(2, run);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1, UUID.class);
            }
        }
    }

    private boolean isGivenUp(UUID owner) {
        RunState state = ledger.find(owner).map(Run::state).orElse(RunState.COMPLETED);
        return state == RunState.FAILED || state == RunState.STOPPED;
    }

    private void takeOver(Connection connection, LogFile.Fingerprint file, UUID owner, UUID run) throws SQLException {
        try (var statement = connection.prepareStatement(TAKE_OVER)) {
            statement.setObject(1, run);
            statement.setString(2, file.sha256());
            statement.executeUpdate();
        }
        for (LocalDate day : DAYS.list(connection, row -> row.getObject(1, LocalDate.class), owner)) {
            archive.bringBack(connection, day);
        }
        for (String step : List.of(REOPEN_DAYS, TAKE_BACK, FORGET_DAYS)) {
            try (var statement = connection.prepareStatement(step)) {
                statement.setObject(1, owner);
                statement.executeUpdate();
            }
        }
    }
}
