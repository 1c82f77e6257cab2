package org.masthead.content.wordpress;

import jakarta.batch.api.chunk.listener.AbstractChunkListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Keeps what broke a chunk, for the log and for the run's failure. */
@Named
@Dependent
class ImportFailure extends AbstractChunkListener {
    private static final Logger LOG = System.getLogger(ImportFailure.class.getName());

    @Inject
    JobContext job;

    @Override
    public void onError(Exception e) {
        LOG.log(Level.ERROR, "An import broke off", e);
        job.setTransientUserData("The import broke off: " + e.getMessage()
                + " What came in until then stays; sending the file again takes the rest.");
    }
}
