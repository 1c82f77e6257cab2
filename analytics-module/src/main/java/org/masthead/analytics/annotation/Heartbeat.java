package org.masthead.analytics.annotation;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.masthead.analytics.Annotations;
import org.masthead.content.DatabaseReady;
import org.masthead.content.SiteTime;

/** Leaves a sign of life in the database every minute, by which {@link Outages} sees when there was none. */
@ApplicationScoped
class Heartbeat {
    private static final System.Logger LOG = System.getLogger(Heartbeat.class.getName());

    @Resource(lookup = "concurrent/__defaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    private Annotations annotations;
    private SiteTime time;
    private Future<?> beating;
    private boolean missing;

    protected Heartbeat() {}

    @Inject
    Heartbeat(Annotations annotations, SiteTime time) {
        this.annotations = annotations;
        this.time = time;
    }

    void begin(@Observes DatabaseReady ready) {
        var outages = new Outages(database, annotations, time);
        beating = executor.scheduleWithFixedDelay(() -> beat(outages), 0, 1, TimeUnit.MINUTES);
    }

    /** An exception would end the schedule: it is told once, and the next minute tries again. */
    private void beat(Outages outages) {
        try {
            outages.alive();
            missing = false;
        } catch (SQLException | RuntimeException e) {
            if (!missing) {
                LOG.log(WARNING, "No sign of life could be left in the database", e);
                missing = true;
            }
        }
    }

    @PreDestroy
    void end() {
        if (beating != null) {
            beating.cancel(false);
        }
    }
}
