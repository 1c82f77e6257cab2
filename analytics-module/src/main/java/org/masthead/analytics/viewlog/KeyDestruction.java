package org.masthead.analytics.viewlog;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.masthead.content.DatabaseReady;

/** Every hour, and at start, destroys the day keys whose time is over. */
@ApplicationScoped
class KeyDestruction {
    private static final System.Logger LOG = System.getLogger(KeyDestruction.class.getName());

    @Resource(lookup = "concurrent/__defaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService scheduler;

    private final DayKeys keys;
    private ScheduledFuture<?> hourly;

    @Inject
    KeyDestruction(DayKeys keys) {
        this.keys = keys;
    }

    protected KeyDestruction() {
        this(null);
    }

    void begin(@Observes DatabaseReady ready) {
        hourly = scheduler.scheduleWithFixedDelay(this::destroy, 0, 1, TimeUnit.HOURS);
    }

    private void destroy() {
        try {
            keys.destroyExpired();
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "Day keys whose time is over could not be destroyed; tried again in an hour",
                    e);
        }
    }

    @PreDestroy
    void end() {
        if (hourly != null) {
            hourly.cancel(false);
        }
    }
}
