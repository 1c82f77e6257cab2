package org.masthead.content.wordpress;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.masthead.content.RunLedger;

/** Step 1: reads the whole export and counts it, so that a broken file is refused before anything of it is taken. */
@Named
@Dependent
class ExportVerification implements Batchlet {
    private static final String REFUSED = "REFUSED";

    @Inject
    @BatchProperty(name = WordPressExports.RUN)
    String run;

    @Inject
    JobContext job;

    @Inject
    WordPressExports exports;

    @Inject
    RunLedger ledger;

    private volatile boolean stopped;

    @Override
    public String process() throws IOException {
        UUID id = UUID.fromString(run);
        try (InputStream file = exports.folder(id).openExport();
                PictureFiles pictures = exports.pictures(id)) {
            ledger.progress(id, counted(file), 0, List.of(), List.of());
            return "VERIFIED";
        } catch (WxrProblem e) {
            job.setTransientUserData(e.getMessage());
            return REFUSED;
        } catch (IllegalArgumentException e) {
            job.setTransientUserData(e.getMessage());
            return REFUSED;
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }

    /** Entries of the account: authors, terms, items and comments. */
    private long counted(InputStream file) throws WxrProblem {
        try (WxrReader export = new WxrReader(file)) {
            long total = 0;
            for (WxrEntry entry = export.next(); entry != null && !stopped; entry = export.next()) {
                total += entry.weight();
            }
            return total;
        }
    }
}
