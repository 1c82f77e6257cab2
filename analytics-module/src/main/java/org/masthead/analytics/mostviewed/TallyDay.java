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

/** One partition of the job: one day. */
@Named("tallyDay")
@Dependent
class TallyDay extends AbstractBatchlet {
    @Inject
    @BatchProperty(name = "run")
    private String run;

    @Inject
    @BatchProperty(name = "day")
    private String day;

    @Inject
    private RunDays days;

    @Override
    public String process() throws SQLException {
        if (DaysOfRun.isDay(day)) {
            days.tally(UUID.fromString(run), LocalDate.parse(day));
        }
        return BatchStatus.COMPLETED.name();
    }
}
