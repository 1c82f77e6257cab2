package org.masthead.content.wordpress;

import jakarta.batch.operations.JobExecutionAlreadyCompleteException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.content.Allowed;
import org.masthead.content.Role;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.content.RunState;
import org.masthead.content.WordPressImports;

/** Keeps exports and starts their jobs; what a kill cut off goes on with {@link #resume}. */
@ApplicationScoped
@Allowed(Role.EDITOR)
public class WordPressExports implements WordPressImports {
    static final String JOB = "wordpress-import";
    static final String KIND = "wordpress";
    static final String RUN = "run";

    private static final Logger LOG = System.getLogger(WordPressExports.class.getName());
    private static final String FOLDER = "folder";
    private static final String PICTURES = "pictures";
    private static final int NEWEST = 1_000;

    private RunLedger ledger;
    private Path home;

    protected WordPressExports() {}

    @Inject
    WordPressExports(RunLedger ledger, @ConfigProperty(name = "masthead.home") String home) {
        this.ledger = ledger;
        this.home = Path.of(home);
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public UUID start(InputStream file, String fileName, String pictures, String requestedBy) throws IOException {
        Map<String, String> parameters = new HashMap<>();
        if (pictures != null && !pictures.isBlank()) {
            ImportFolder.incoming(home, pictures.strip());
            parameters.put(PICTURES, pictures.strip());
        }
        ImportFolder folder = ImportFolder.keep(home, UUID.randomUUID().toString(), file);
        parameters.put(FOLDER, folder.name());
        UUID run;
        try {
            run = ledger.open(KIND, fileName == null ? "" : fileName, parameters, requestedBy);
        } catch (RuntimeException e) {
            folder.delete();
            throw e;
        }
        startJob(run);
        return run;
    }

    /** Lets a run that was cut off go on where its last chunk ended. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void resume(Run run) {
        if (!folder(run.id()).exists()) {
            ledger.ended(run.id(), RunState.FAILED, "Its file is gone: send the export again.");
            return;
        }
        JobOperator operator = BatchRuntime.getJobOperator();
        Optional<Long> cutOff = newestExecution(operator, run.id());
        if (cutOff.isPresent()) {
            restart(operator, cutOff.get(), run);
        } else {
            startJob(run.id());
        }
    }

    private void restart(JobOperator operator, long execution, Run run) {
        try {
            operator.restart(execution, operator.getParameters(execution));
        } catch (JobExecutionAlreadyCompleteException e) {
            LOG.log(Level.DEBUG, "All of it was done; only the ledger had not heard", e);
            ledger.ended(run.id(), RunState.COMPLETED, "");
        }
    }

    ImportFolder folder(UUID run) {
        return ImportFolder.of(home, ledger.parameters(run).getOrDefault(FOLDER, run.toString()));
    }

    PictureFiles pictures(UUID run) throws IOException {
        String pictures = ledger.parameters(run).get(PICTURES);
        return folder(run).pictures(pictures == null ? null : ImportFolder.incoming(home, pictures));
    }

    private void startJob(UUID run) {
        Properties parameters = new Properties();
        parameters.setProperty(RUN, run.toString());
        try {
            BatchRuntime.getJobOperator().start(JOB, parameters);
        } catch (RuntimeException e) {
            ledger.ended(run, RunState.FAILED, "The job could not be started: " + e.getMessage());
            throw e;
        }
    }

    private static Optional<Long> newestExecution(JobOperator operator, UUID run) {
        if (!operator.getJobNames().contains(JOB)) {
            return Optional.empty();
        }
        return operator.getJobInstances(JOB, 0, NEWEST).stream()
                .map(operator::getJobExecutions)
                .flatMap(List::stream)
                .filter(execution -> execution.getJobParameters() != null
                        && run.toString().equals(execution.getJobParameters().getProperty(RUN)))
                .map(execution -> execution.getExecutionId())
                .max(Long::compare);
    }
}
