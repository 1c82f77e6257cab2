package org.masthead.analytics.archive;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;

/** The job's one step: first what ends, then what goes to files, the oldest days first. */
@Named("archiveDays")
@Dependent
class ArchiveDays extends AbstractBatchlet {
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int MOST_TRIES = 40;
    /** Until the next run. */
    private static final String WAITS = "waits";

    @Inject
    @BatchProperty(name = "run")
    private String run;

    @Inject
    private ArchivePlan plan;

    @Inject
    private ArchivingOfDay archiving;

    @Inject
    private RunLedger ledger;

    private volatile boolean stopping;
    private long done;

    @Override
    public String process() throws SQLException, IOException {
        List<LocalDate> ending = plan.toEnd();
        List<LocalDate> leaving = plan.toArchive();
        ledger.progress(UUID.fromString(run), (long) ending.size() + leaving.size(), 0, List.of(), List.of());
        for (LocalDate day : ending) {
            if (stopping) {
                return BatchStatus.STOPPED.name();
            }
            end(day);
        }
        for (LocalDate day : leaving) {
            if (stopping) {
                return BatchStatus.STOPPED.name();
            }
            archive(day);
        }
        return BatchStatus.COMPLETED.name();
    }

    private void end(LocalDate day) throws SQLException, IOException {
        boolean ended = patiently(() -> {
            archiving.end(day);
            return true;
        });
        if (ended) {
            archiving.deleteFiles(day);
        }
        note(ended ? "ended" : WAITS, 0);
    }

    private void archive(LocalDate day) throws SQLException, IOException {
        long rows = archiving.write(day);
        note(patiently(() -> archiving.drop(day)) ? "archived" : WAITS, rows);
    }

    /** Whoever reads the log just now has it for a moment: each try waits for half a second. */
    private static boolean patiently(Step step) throws SQLException {
        for (int tries = 1; tries < MOST_TRIES; tries++) {
            try {
                return step.take();
            } catch (SQLException e) {
                if (!LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                    throw e;
                }
            }
        }
        return false;
    }

    private interface Step {
        boolean take() throws SQLException;
    }

    private void note(String outcome, long rows) {
        UUID id = UUID.fromString(run);
        done++;
        ledger.progress(id, null, done, List.of(new Run.Count(outcome, "", 1)), List.of());
        ledger.read(id, rows);
    }

    @Override
    public void stop() {
        stopping = true;
    }
}
