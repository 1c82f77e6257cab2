package org.masthead.analytics.accesslog;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.masthead.analytics.Imported;
import org.masthead.analytics.Imports;
import org.masthead.content.Allowed;
import org.masthead.content.Page;
import org.masthead.content.Role;
import org.masthead.content.RunLedger;
import org.masthead.content.RunState;

/** Lists the imports, and starts the job {@value #JOB} that takes one back. */
@ApplicationScoped
@Allowed({Role.EDITOR, Role.ANALYST})
class TakingBack implements Imports {
    static final String JOB = "import-undo";
    static final String IMPORT = "import";
    private static final int SHOWN = 5;

    private final ImportRecords imports;
    private final RunLedger ledger;

    @Inject
    TakingBack(ImportRecords imports, RunLedger ledger) {
        this.imports = imports;
        this.ledger = ledger;
    }

    protected TakingBack() {
        this(null, null);
    }

    @Override
    public Page<Imported> newest(int page, int size) {
        return read(() -> imports.newest(page, size));
    }

    @Override
    public Optional<Imported> find(UUID id) {
        return read(() -> imports.find(id));
    }

    @Override
    @Allowed(Role.ANALYST)
    public UUID takeBack(UUID id, String requestedBy) {
        Imported imported = find(id).orElseThrow(() -> new IllegalArgumentException(
                "There is no such import of statistics; articles are taken back one by one."));
        check(imported);
        UUID run = ledger.open(JOB, imported.title(), Map.of(IMPORT, id.toString()), requestedBy);
        if (!read(() -> imports.claim(id, run))) {
            ledger.ended(run, RunState.STOPPED, "");
            throw new IllegalArgumentException("Somebody is taking this import back already.");
        }
        BatchRuntime.getJobOperator().start(JOB, AccessLogImporting.parameters(run));
        return run;
    }

    void check(Imported imported) {
        switch (imported.state()) {
            case UNDER_WAY -> throw new IllegalArgumentException("The import is still under way. Wait for its end.");
            case TAKING_BACK -> throw new IllegalArgumentException("Somebody is taking this import back already.");
            case TAKEN_BACK -> throw new IllegalArgumentException("This import was taken back before.");
            default -> checkDays(imported);
        }
    }

    private void checkDays(Imported imported) {
        if (imported.firstDay() == null) {
            throw new IllegalArgumentException("This import brought nothing in: there is nothing to take back.");
        }
        List<LocalDate> ended = read(() -> imports.ended(imported.id()));
        if (!ended.isEmpty()) {
            String shown = String.join(
                    ", ", ended.stream().limit(SHOWN).map(LocalDate::toString).toList());
            throw new IllegalArgumentException("The single views of " + ended.size() + " of its days (" + shown
                    + (ended.size() > SHOWN ? " …" : "") + ") are kept no longer, so they cannot be taken out.");
        }
    }

    private interface Reading<T> {
        T get() throws SQLException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.get();
        } catch (SQLException e) {
            throw new IllegalStateException("the imports could not be read", e);
        }
    }
}
