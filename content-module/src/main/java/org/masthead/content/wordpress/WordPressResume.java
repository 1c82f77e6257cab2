package org.masthead.content.wordpress;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.masthead.content.DatabaseReady;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;

/** At the start, lets imports go on that the last stop or kill of the server cut off. */
@ApplicationScoped
class WordPressResume {
    private static final Logger LOG = System.getLogger(WordPressResume.class.getName());

    private RunLedger ledger;
    private WordPressExports exports;
    private volatile boolean closing;

    protected WordPressResume() {}

    @Inject
    WordPressResume(RunLedger ledger, WordPressExports exports) {
        this.ledger = ledger;
        this.exports = exports;
    }

    void goOn(@Observes @Priority(5000) DatabaseReady ready) {
        for (Run run : ledger.unfinished()) {
            if (run.kind().equals(WordPressExports.KIND)) {
                goOn(run);
            }
        }
    }

    /** Whether the server is going down, so that a job that breaks now is only interrupted. */
    boolean closing() {
        return closing || virtualMachineEnds();
    }

    /** The server's own parts go before the application does; the virtual machine knows first. */
    private static boolean virtualMachineEnds() {
        Thread nothing = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(nothing);
            Runtime.getRuntime().removeShutdownHook(nothing);
            return false;
        } catch (IllegalStateException endsAlready) {
            LOG.log(Level.DEBUG, "The virtual machine ends", endsAlready);
            return true;
        }
    }

    @PreDestroy
    void close() {
        closing = true;
    }

    private void goOn(Run run) {
        try {
            LOG.log(Level.INFO, "The import {0} goes on where it was cut off.", run.id());
            exports.resume(run);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The import " + run.id() + " could not go on", e);
        }
    }
}
