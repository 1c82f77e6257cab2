package org.masthead.content.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.masthead.content.DatabaseReady;
import org.masthead.content.database.Database;

/** Learns the words of new headlines, some seconds behind them, so that no editor waits for another's words. */
@ApplicationScoped
class Vocabulary {
    private static final Logger LOG = System.getLogger(Vocabulary.class.getName());
    private static final int EVERY_SECONDS = 10;
    private static final int AT_ONCE = 2_000;

    @Resource(lookup = "concurrent/__defaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    private Database database;
    private ScheduledFuture<?> learning;
    private boolean failing;

    protected Vocabulary() {}

    @Inject
    Vocabulary(Database database) {
        this.database = database;
    }

    void begin(@Observes DatabaseReady ready) {
        learning = executor.scheduleWithFixedDelay(this::tick, 1, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (learning != null) {
            learning.cancel(false);
        }
    }

    private void tick() {
        try {
            learn();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.log(
                        Level.WARNING,
                        "New words cannot be learned; search forgives typing errors in the old ones: " + e);
            }
            failing = true;
        }
    }

    /** All that is due; another server that is at it already does it for this one. */
    void learn() {
        while (database.number("select content.note_words(?)", AT_ONCE) == AT_ONCE) {
            LOG.log(Level.DEBUG, "Learned the words of {0} articles, and there are more.", AT_ONCE);
        }
    }
}
