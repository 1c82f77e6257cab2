package org.masthead.analytics.mostviewed;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** One partition of the job: a day, or a few, each in a transaction of its own. */
@Named("tallyDays")
@Dependent
class TallyDays extends AbstractBatchlet {
    @Inject
    @BatchProperty(name = "run")
    private String run;

    @Inject
    @BatchProperty(name = "days")
    private String named;

    @Inject
    private RunDays days;

    private volatile boolean stopping;

    @Override
    public String process() throws SQLException {
        for (LocalDate day : DaysOfRun.days(named)) {
            if (stopping) {
                return BatchStatus.STOPPED.name();
            }
            days.tally(UUID.fromString(run), day);
        }
        return BatchStatus.COMPLETED.name();
    }

    @Override
    public void stop() {
        stopping = true;
    }
}
