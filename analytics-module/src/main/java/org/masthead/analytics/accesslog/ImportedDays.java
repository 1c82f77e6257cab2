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
import org.masthead.content.RunLedger;

/** The days that an import touched: each is tallied and accounted for in one transaction, then no longer due. */
@ApplicationScoped
class ImportedDays {
    private static final String DUE =
            "select day from analytics.import_day where import_id = ? and not settled order by day";
    private static final String DONE = "update analytics.import_day set settled = true where import_id = ? and day = ?";

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
        ledger.progress(run, lines, lines, views.tally(connection, day, run), List.of());
    }
}
