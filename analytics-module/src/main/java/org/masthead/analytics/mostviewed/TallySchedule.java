package org.masthead.analytics.mostviewed;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.analytics.MostViewed;
import org.masthead.analytics.MostViewedRefreshed;
import org.masthead.analytics.Period;
import org.masthead.analytics.jobs.BatchHousekeeping;
import org.masthead.analytics.jobs.JobKind;
import org.masthead.analytics.jobs.RunEnded;
import org.masthead.analytics.jobs.RunHousekeeping;
import org.masthead.analytics.jobs.RunTurn;
import org.masthead.analytics.jobs.ScheduledJob;
import org.masthead.content.DatabaseReady;
import org.masthead.content.SiteTime;

/**
 * Starts things and does nothing itself: the rolling lists every few minutes and after each run; at the start, at 00:20 in the site's zone and
 * every hour after a run over the closed days that got views since; every minute whatever run waits or was cut off.
 */
@ApplicationScoped
class TallySchedule implements ScheduledJob {
    private static final Logger LOG = System.getLogger(TallySchedule.class.getName());
    private static final int MINUTES_PAST_THE_HOUR = 20;
    private static final int LISTED = 100;

    @Resource(lookup = "concurrent/__defaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Inject
    private SiteTime time;

    @Inject
    private RollingRefresh rolling;

    @Inject
    private OpenDays openDays;

    @Inject
    private BatchHousekeeping housekeeping;

    @Inject
    private RunHousekeeping runs;

    @Inject
    private RunTurn turn;

    @Inject
    private MostViewed mostViewed;

    @Inject
    private Event<MostViewedRefreshed> refreshed;

    @Inject
    @ConfigProperty(name = "masthead.analytics.rolling-minutes", defaultValue = "5")
    private int rollingMinutes;

    private List<Future<?>> scheduled = List.of();
    private LocalDateTime queuedFor;
    private List<List<MostViewed.Row>> shown;

    /** Late among the observers: the tables are there, and so is what other modules bring in at the start. */
    void begin(@Observes @Priority(4000) DatabaseReady ready) {
        scheduled = List.of(
                executor.scheduleWithFixedDelay(guarded(this::everyMinute), 5, 60, TimeUnit.SECONDS),
                executor.scheduleWithFixedDelay(
                        guarded(this::refreshLists), 20, TimeUnit.MINUTES.toSeconds(rollingMinutes), TimeUnit.SECONDS));
    }

    private void everyMinute() throws Exception {
        LocalDateTime hour = LocalDateTime.now(time.clock())
                .minusMinutes(MINUTES_PAST_THE_HOUR)
                .truncatedTo(ChronoUnit.HOURS);
        if (!hour.equals(queuedFor)) {
            openDays.queue();
            housekeeping.clear();
            runs.clear();
            queuedFor = hour;
        }
        turn.offerAll();
    }

    @Override
    public JobKind kind() {
        return JobKind.MOST_VIEWED;
    }

    @Override
    public Instant next() {
        ZonedDateTime thisHour =
                ZonedDateTime.now(time.clock()).truncatedTo(ChronoUnit.HOURS).plusMinutes(MINUTES_PAST_THE_HOUR);
        ZonedDateTime now = ZonedDateTime.now(time.clock());
        return (thisHour.isAfter(now) ? thisHour : thisHour.plusHours(1)).toInstant();
    }

    void refreshSoon(@Observes RunEnded ended) {
        if (ended.kind().equals(JobKind.MOST_VIEWED.text())) {
            executor.execute(guarded(this::refreshLists));
        }
    }

    private synchronized void refreshLists() throws Exception {
        rolling.run();
        List<List<MostViewed.Row>> now = Arrays.stream(Period.Kind.values())
                .map(period -> mostViewed.top(period, LISTED).rows())
                .toList();
        if (!now.equals(shown)) {
            shown = now;
            refreshed.fire(new MostViewedRefreshed(time.clock().instant()));
        }
    }

    /** A task that throws is not scheduled again. */
    private static Runnable guarded(Task task) {
        return () -> {
            try {
                task.run();
            } catch (Exception e) {
                LOG.log(Level.WARNING, "A scheduled tally failed; the next one tries again", e);
            }
        };
    }

    @PreDestroy
    void end() {
        scheduled.forEach(task -> task.cancel(false));
    }

    private interface Task {
        void run() throws Exception;
    }
}
