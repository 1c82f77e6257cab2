package org.masthead.analytics.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.masthead.analytics.mostviewed.ImportedViews;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;

/** The days that an import touched: each is tallied and accounted for in one transaction, then no longer due. */
@ApplicationScoped
class ImportedDays {
    private static final String DUE =
            "select day from analytics.import_day where import_id = ? and not settled order by day";
    private static final String DONE = "update analytics.import_day set settled = true where import_id = ? and day = ?";

    private static final Sql ENDED =
            new Sql("select count(*) from analytics.archived_day where day = ? and state = 'ended'");
    private static final Sql LATE =
            new Sql("delete from analytics.view_log where day = ? and import_id = ? returning robots");
    private static final Sql FORGET = new Sql("delete from analytics.import_day where import_id = ? and day = ?");

    private final DataSource database;
    private final ImportedViews views;
    private final RunLedger ledger;

    @Inject
    ImportedDays(ImportDatabase database, ImportedViews views, RunLedger ledger) {
        this(database.source(), views, ledger);
    }

    ImportedDays(DataSource database, ImportedViews views, RunLedger ledger) {
        this.database = database;
        this.views = views;
        this.ledger = ledger;
    }

    protected ImportedDays() {
        this((DataSource) null, null, null);
    }

    List<LocalDate> due(UUID run) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(DUE)) {
            statement.setObject(1, run);
            var days = new ArrayList<LocalDate>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    days.add(rows.getObject(1, LocalDate.class));
                }
            }
            return days;
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void settle(UUID run, LocalDate day, long lines) throws SQLException {
        try (Connection connection = database.getConnection()) {
            settle(connection, run, day, lines);
        }
    }

    void settle(Connection connection, UUID run, LocalDate day, long lines) throws SQLException {
        try (var statement = connection.prepareStatement(DONE)) {
            statement.setObject(1, run);
            statement.setObject(2, day);
            statement.executeUpdate();
        }
        boolean ended = ENDED.first(connection, row -> row.getLong(1), day) > 0;
        List<Run.Count> counts = ended ? refused(connection, run, day) : views.tally(connection, day, run);
        ledger.progress(run, lines, lines, counts, List.of());
    }

    /** A day whose single views are kept no longer was counted for good: these came too late for it. */
    private static List<Run.Count> refused(Connection connection, UUID run, LocalDate day) throws SQLException {
        long views = LATE.list(connection, row -> row.getBoolean(1), day, run).stream()
                .filter(robots -> !robots)
                .count();
        FORGET.update(connection, run, day);
        return views == 0 ? List.of() : List.of(new Run.Count("refused", "day-ended", views));
    }
}
