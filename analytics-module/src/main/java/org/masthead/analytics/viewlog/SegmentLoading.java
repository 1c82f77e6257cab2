package org.masthead.analytics.viewlog;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.masthead.content.DatabaseReady;

/** Keeps the {@link SegmentLoader} at work while the application runs, beginning after the migrations. */
@ApplicationScoped
class SegmentLoading {
    private static final System.Logger LOG = System.getLogger(SegmentLoading.class.getName());

    private final List<Future<?>> tasks = new ArrayList<>();

    @Resource(lookup = "concurrent/__defaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    private ViewSpool spool;
    private SegmentLoader loader;
    private boolean waiting;

    protected SegmentLoading() {}

    @Inject
    SegmentLoading(ViewSpool spool) {
        this.spool = spool;
    }

    void begin(@Observes DatabaseReady ready) {
        loader = new SegmentLoader(spool.folder(), database);
        tasks.add(executor.scheduleWithFixedDelay(this::load, 1, 1, TimeUnit.SECONDS));
        tasks.add(executor.scheduleWithFixedDelay(this::tidy, 1, 60, TimeUnit.MINUTES));
    }

    /** An exception would end the schedule: it is told once, and the next round tries again. */
    private void load() {
        try {
            loader.load();
            if (waiting) {
                LOG.log(INFO, "The views that waited have arrived");
                waiting = false;
            }
        } catch (IOException | SQLException | RuntimeException e) {
            if (!waiting) {
                LOG.log(WARNING, "Views wait in the spool", e);
                waiting = true;
            }
        }
    }

    private void tidy() {
        try {
            loader.prune();
        } catch (SQLException | RuntimeException e) {
            LOG.log(WARNING, "The spool's notes are tidied an hour later", e);
        }
    }

    @PreDestroy
    void end() {
        tasks.forEach(task -> task.cancel(false));
    }
}
