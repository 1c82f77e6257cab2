package org.masthead.analytics.outside;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.masthead.analytics.OutsideDay;
import org.masthead.analytics.OutsideStatistics;
import org.masthead.analytics.accesslog.ImportDatabase;
import org.masthead.analytics.accesslog.ImportRecords;
import org.masthead.analytics.accesslog.ReceivedLogs;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.Allowed;
import org.masthead.content.Role;
import org.masthead.content.RunLedger;

/** Keeps the file, opens a run in the ledger and starts the job {@value #JOB}; reads what such imports brought in. */
@ApplicationScoped
@Allowed({Role.EDITOR, Role.ANALYST})
class OutsideImporting implements OutsideStatistics {
    static final String JOB = "statistics-import";
    static final String KIND = "statistics";
    static final String DAY = "day";
    private static final Sql DAYS = new Sql("""
            select t.day, t.source, sum(t.views)::bigint as views, sum(t.visitors)::bigint as visitors,
                   exists (select from analytics.daily_path d where d.day = t.day and d.views > 0) as counted
            from analytics.outside_total t where t.day between ? and ? and t.path = ''
            group by t.day, t.source order by t.day, t.source""");

    private final RunLedger ledger;
    private final ReceivedLogs files;
    private final ImportRecords imports;
    private final DataSource database;

    @Inject
    OutsideImporting(RunLedger ledger, ReceivedLogs files, ImportRecords imports, ImportDatabase database) {
        this(ledger, files, imports, database.source());
    }

    OutsideImporting(RunLedger ledger, ReceivedLogs files, ImportRecords imports, DataSource database) {
        this.ledger = ledger;
        this.files = files;
        this.imports = imports;
        this.database = database;
    }

    protected OutsideImporting() {
        this(null, null, null, (DataSource) null);
    }

    @Override
    @Allowed(Role.ANALYST)
    public UUID start(InputStream file, String fileName, LocalDate day, String requestedBy) throws IOException {
        Path kept = files.keep(file);
        var parameters = Map.of("file", kept.getFileName().toString(), DAY, day == null ? "" : day.toString());
        UUID run = ledger.open(KIND, fileName, parameters, requestedBy);
        try {
            imports.begin(run, KIND, fileName, requestedBy);
        } catch (SQLException e) {
            throw new IOException("the import could not be noted", e);
        }
        begin(run);
        return run;
    }

    static void begin(UUID run) {
        var parameters = new Properties();
        parameters.setProperty("run", run.toString());
        BatchRuntime.getJobOperator().start(JOB, parameters);
    }

    @Override
    public List<OutsideDay> days(LocalDate from, LocalDate to) {
        try (Connection connection = database.getConnection()) {
            return DAYS.list(
                    connection,
                    row -> new OutsideDay(
                            row.getObject("day", LocalDate.class),
                            row.getString("source"),
                            row.getObject("views", Long.class),
                            row.getObject("visitors", Long.class),
                            row.getBoolean("counted")),
                    from,
                    to);
        } catch (SQLException e) {
            throw new IllegalStateException("the totals of other programs could not be read", e);
        }
    }
}
