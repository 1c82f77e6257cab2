package org.masthead.web.pagecache;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.masthead.content.Articles;
import org.masthead.content.SiteTime;

/**
 * Knows the next moment at which something becomes public, or ceases to be, without anybody doing anything; midnight in
 * the site's time zone is always one, because pages name the day on which they are read. Plans are
 * looked up again every few seconds, because making one is no event.
 */
@ApplicationScoped
class PlannedChanges {
    private static final Logger LOG = System.getLogger(PlannedChanges.class.getName());
    private static final int LOOK_SECONDS = 5;

    private Articles articles;
    private Clock clock;
    private Executor looks;
    private volatile Instant next = Instant.MAX;
    private Instant confirmed;
    private boolean unsure;
    private volatile boolean failing;
    private ScheduledFuture<?> looking;

    @Resource(lookup = "concurrent/__defaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService scheduler;

    protected PlannedChanges() {}

    @Inject
    PlannedChanges(Articles articles, SiteTime time) {
        this.articles = articles;
        this.clock = time.clock();
    }

    PlannedChanges(Articles articles, SiteTime time, Executor looks) {
        this(articles, time);
        this.looks = looks;
    }

    void start(@Observes @Priority(3000) Startup event) {
        looks = scheduler;
        looking = scheduler.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    /**
     * True when a planned moment has come: whoever hears it makes all pages anew. Says so twice a moment, the second time
     * when the plan behind it is known, so that nothing that fell in between is missed.
     */
    boolean isDue() {
        return !clock.instant().isBefore(next) && fire();
    }

    private synchronized boolean fire() {
        if (clock.instant().isBefore(next)) {
            return false;
        }
        if (confirmed != null) {
            next = confirmed;
            confirmed = null;
        } else {
            next = Instant.MAX;
            unsure = true;
            changed();
        }
        return true;
    }

    /** Something was published or withdrawn, so the plan may be another. Not in this thread: its transaction is over. */
    void changed() {
        looks.execute(this::look);
    }

    private void look() {
        try {
            plan(next(articles.nextChange().orElse(Instant.MAX)));
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.log(Level.WARNING, "Planned changes cannot be looked up; kept pages stay as they are: " + e);
            }
            failing = true;
        }
    }

    private Instant next(Instant change) {
        Instant midnight =
                LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return change.isBefore(midnight) ? change : midnight;
    }

    private synchronized void plan(Instant found) {
        if (unsure) {
            unsure = false;
            confirmed = found;
            next = clock.instant();
        } else if (clock.instant().isBefore(next)) {
            next = found;
        }
    }
}
