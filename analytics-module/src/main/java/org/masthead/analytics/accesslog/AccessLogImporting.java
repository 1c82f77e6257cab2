package org.masthead.analytics.accesslog;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
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

    @Inject
    AccessLogImporting(RunLedger ledger, ReceivedLogs files) {
        this.ledger = ledger;
        this.files = files;
    }

    protected AccessLogImporting() {
        this(null, null);
    }

    @Override
    public UUID start(InputStream file, String fileName, Set<String> ownHosts, String format, String requestedBy)
            throws IOException {
        LogFormat.named(format);
        Path kept = files.keep(file);
        UUID run = ledger.open(KIND, fileName, ImportOrder.parameters(kept, ownHosts, format), requestedBy);
        BatchRuntime.getJobOperator().start(JOB, parameters(run));
        return run;
    }

    static Properties parameters(UUID run) {
        var parameters = new Properties();
        parameters.putAll(Map.of("run", run.toString()));
        return parameters;
    }
}
