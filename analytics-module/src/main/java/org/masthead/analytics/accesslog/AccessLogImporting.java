package org.masthead.analytics.accesslog;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.masthead.analytics.AccessLogImports;
import org.masthead.content.Allowed;
import org.masthead.content.Role;
import org.masthead.content.RunLedger;

/** Keeps the file, opens a run in the ledger and starts the job {@value #JOB}. */
@ApplicationScoped
@Allowed(Role.ANALYST)
class AccessLogImporting implements AccessLogImports {
    static final String JOB = "access-log-import";
    static final String KIND = "access-log";

    private final RunLedger ledger;
    private final ReceivedLogs files;
    private final ImportRecords imports;

    @Inject
    AccessLogImporting(RunLedger ledger, ReceivedLogs files, ImportRecords imports) {
        this.ledger = ledger;
        this.files = files;
        this.imports = imports;
    }

    protected AccessLogImporting() {
        this(null, null, null);
    }

    @Override
    public UUID start(InputStream file, String fileName, Set<String> ownHosts, String format, String requestedBy)
            throws IOException {
        LogFormat.named(format);
        Path kept = files.keep(file);
        UUID run = ledger.open(KIND, fileName, ImportOrder.parameters(kept, ownHosts, format), requestedBy);
        begin(run, fileName, requestedBy);
        BatchRuntime.getJobOperator().start(JOB, parameters(run));
        return run;
    }

    private void begin(UUID run, String fileName, String requestedBy) throws IOException {
        try {
            imports.begin(run, KIND, fileName, requestedBy);
        } catch (SQLException e) {
            throw new IOException("the import could not be noted", e);
        }
    }

    static Properties parameters(UUID run) {
        var parameters = new Properties();
        parameters.putAll(Map.of("run", run.toString()));
        return parameters;
    }
}
