package org.masthead.analytics.accesslog;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.sql.Connection;
import java.util.List;
import org.masthead.content.RunLedger;

/** Writes a block's rows and its part of the account in the chunk's own transaction, so a checkpoint means both. */
@Named
@Dependent
class AccessLogWriter extends AbstractItemWriter {
    private final ImportJob job;
    private final ImportDatabase database;
    private final RunLedger ledger;
    private BlockWriting writing;

    @Inject
    AccessLogWriter(ImportJob job, ImportDatabase database, RunLedger ledger) {
        this.job = job;
        this.database = database;
        this.ledger = ledger;
    }

    @Override
    public void open(Serializable checkpoint) {
        writing = new BlockWriting(job.run());
    }

    @Override
    public void writeItems(List<Object> blocks) throws Exception {
        job.attempt(() -> {
            for (Object block : blocks) {
                write((LogBlock) block);
            }
            return null;
        });
    }

    private void write(LogBlock block) throws Exception {
        try (Connection connection = database.source().getConnection()) {
            writing.write(connection, block);
        }
        ledger.progress(job.run(), null, block.end.line(), block.counts(), block.notes());
    }
}
