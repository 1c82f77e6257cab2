package org.masthead.analytics.audit;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.masthead.content.RunLedger;

/** The job's one step: each chosen day in a transaction of its own. */
@Named("auditDays")
@Dependent
class AuditDays extends AbstractBatchlet {
    @Inject
    @BatchProperty(name = "run")
    private String run;

    @Inject
    private AuditChoices chosen;

    @Inject
    private AuditOfDay audit;

    @Inject
    private RunLedger ledger;

    private volatile boolean stopping;

    @Override
    public String process() throws SQLException {
        UUID id = UUID.fromString(run);
        List<Choice> choices = chosen.of(id);
        ledger.progress(id, (long) choices.size(), 0, List.of(), List.of());
        for (int i = 0; i < choices.size(); i++) {
            if (stopping) {
                return BatchStatus.STOPPED.name();
            }
            audit.audit(id, choices.get(i), i + 1L);
        }
        return BatchStatus.COMPLETED.name();
    }

    @Override
    public void stop() {
        stopping = true;
    }
}
