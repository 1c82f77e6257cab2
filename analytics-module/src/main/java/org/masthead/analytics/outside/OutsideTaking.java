package org.masthead.analytics.outside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.masthead.analytics.accesslog.ImportDatabase;
import org.masthead.analytics.accesslog.LogFile;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;

/** Takes in one file in one transaction: all of it or nothing. */
@Dependent
class OutsideTaking {
    private static final Sql NAME = new Sql("update analytics.log_import set format = ? where import_id = ?");
    private static final Sql SOURCE = new Sql("update analytics.outside_total set source = ? where import_id = ?");
    private static final String UNKNOWN = "plausible";

    private final DataSource database;
    private final RunLedger ledger;

    @Inject
    OutsideTaking(ImportDatabase database, RunLedger ledger) {
        this(database.source(), ledger);
    }

    OutsideTaking(DataSource database, RunLedger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    protected OutsideTaking() {
        this((DataSource) null, null);
    }

    /** @param day of all rows, where the file names none; else null */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public void take(UUID run, LogFile file, LocalDate day) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            take(connection, run, file, day);
        }
    }

    void take(Connection connection, UUID run, LogFile file, LocalDate day) throws IOException, SQLException {
        long[] rows = {0};
        var totals = new CheckedTotals((batch, account, notes) -> {
            add(connection, run, batch);
            rows[0] += account.stream().mapToLong(Run.Count::count).sum();
            ledger.progress(run, rows[0], rows[0], account, notes);
        });
        try (InputStream plain = file.open(0)) {
            String source = new OutsideFile(day, totals).read(plain);
            totals.flush();
            SOURCE.update(connection, source, run);
            NAME.update(connection, source, run);
        }
    }

    /** Under any source at first: only at the end of a zip it is known. */
    private static void add(Connection connection, UUID run, Map<CheckedTotals.Key, CheckedTotals.Counts> batch)
            throws IOException {
        try {
            OutsideRows.add(connection, run, UNKNOWN, batch);
        } catch (SQLException e) {
            throw new IOException("the totals could not be written", e);
        }
    }
}
