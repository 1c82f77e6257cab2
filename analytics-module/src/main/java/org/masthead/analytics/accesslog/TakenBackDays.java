package org.masthead.analytics.accesslog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.masthead.analytics.archive.ArchivedDays;
import org.masthead.analytics.mostviewed.ImportedViews;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;

/**
 * The days of an import that is taken back. Each goes in one transaction with its tally and its part of the account, so
 * that a killed job goes on with the days that are left.
 */
@Dependent
class TakenBackDays {
    private static final Sql LEFT = new Sql("select day from analytics.import_day where import_id = ? order by day");
    private static final Sql ROWS = new Sql("""
            select (select count(*) from analytics.view_log v
                    where v.import_id = ? and v.day = any (array(select day from analytics.import_day where import_id = ?)))
                 + (select count(*) from analytics.outside_total where import_id = ?)""");
    private static final Sql TAKE_VIEWS = new Sql("delete from analytics.view_log where day = ? and import_id = ?");
    private static final Sql FORGET_DAY = new Sql("delete from analytics.import_day where import_id = ? and day = ?");
    private static final Sql TAKE_TOTALS = new Sql("delete from analytics.outside_total where import_id = ?");
    private static final Sql FORGET_FILE = new Sql("delete from analytics.imported_file where import_id = ?");
    private static final Sql TAKEN_BACK =
            new Sql("update analytics.log_import set state = 'taken-back', undone_by = ? where import_id = ?");

    private final DataSource database;
    private final ImportedViews views;
    private final ArchivedDays archive;
    private final RunLedger ledger;

    @Inject
    TakenBackDays(ImportDatabase database, ImportedViews views, ArchivedDays archive, RunLedger ledger) {
        this(database.source(), views, archive, ledger);
    }

    TakenBackDays(DataSource database, ImportedViews views, ArchivedDays archive, RunLedger ledger) {
        this.database = database;
        this.views = views;
        this.archive = archive;
        this.ledger = ledger;
    }

    protected TakenBackDays() {
        this((DataSource) null, null, null, null);
    }

    List<LocalDate> left(UUID importId) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return LEFT.list(connection, row -> row.getObject(1, LocalDate.class), importId);
        }
    }

    /** How many rows there still are, without those in archives. */
    long rows(UUID importId) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return ROWS.first(connection, row -> row.getLong(1), importId, importId, importId);
        }
    }

    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public void take(UUID run, UUID importId, LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection()) {
            take(connection, run, importId, day);
        }
    }

    void take(Connection connection, UUID run, UUID importId, LocalDate day) throws SQLException {
        archive.bringBack(connection, day);
        long taken = TAKE_VIEWS.update(connection, day, importId);
        FORGET_DAY.update(connection, importId, day);
        views.recompute(connection, day);
        account(run, "view-log", taken);
    }

    /** The last transaction: only now may the same file come in again. */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public void finish(UUID run, UUID importId) throws SQLException {
        try (Connection connection = database.getConnection()) {
            finish(connection, run, importId);
        }
    }

    void finish(Connection connection, UUID run, UUID importId) throws SQLException {
        account(run, "day-total", TAKE_TOTALS.update(connection, importId));
        FORGET_FILE.update(connection, importId);
        TAKEN_BACK.update(connection, run, importId);
        String by = ledger.find(run).map(Run::requestedBy).orElse("");
        ledger.find(importId)
                .ifPresent(imported -> ledger.progress(
                        importId,
                        null,
                        imported.done(),
                        List.of(),
                        List.of(new Run.Note(0, "taken-back", "", "by " + by + " in run " + run))));
    }

    private void account(UUID run, String reason, long rows) {
        if (rows > 0) {
            Optional<Run> before = ledger.find(run);
            long done = before.map(Run::done).orElse(0L) + rows;
            long total = before.map(Run::total).orElse(0L);
            ledger.progress(
                    run, Math.max(total, done), done, List.of(new Run.Count("taken-back", reason, rows)), List.of());
        }
    }
}
