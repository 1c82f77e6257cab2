package org.masthead.analytics.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.content.DatabaseReady;
import org.masthead.content.RunLedger;
import org.masthead.content.SiteTime;

/**
 * Queues the nightly jobs from {@code masthead.jobs.night} (03:10 in the site's zone; {@code off}: never) on; a server that
 * was down then catches up when it starts. While days are being tallied they wait.
 */
@ApplicationScoped
class NightlySchedule {
    static final String REQUESTED_BY = "schedule";

    private static final String OFF = "off";

    private static final System.Logger LOG = System.getLogger(NightlySchedule.class.getName());

    @Resource(lookup = "concurrent/__defaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Inject
    @Any
    private Instance<NightlyJob> jobs;

    @Inject
    private NightlyRuns nights;

    @Inject
    private RunLedger ledger;

    @Inject
    private RunTurn turn;

    @Inject
    private SiteTime time;

    @Inject
    @ConfigProperty(name = "masthead.jobs.night", defaultValue = "03:10")
    private String configured;

    private LocalTime at;
    private Future<?> scheduled;

    void begin(@Observes @Priority(4100) DatabaseReady ready) {
        if (configured.equals(OFF)) {
            return;
        }
        at = LocalTime.parse(configured);
        scheduled = executor.scheduleWithFixedDelay(this::queueWhatIsDue, 60, 60, TimeUnit.SECONDS);
    }

    private void queueWhatIsDue() {
        try {
            if (due() && !talliesAreUnderWay()) {
                for (NightlyJob job : jobs) {
                    queue(job);
                }
            }
        } catch (SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The nightly jobs could not be queued; tried again in a minute", e);
        }
    }

    private boolean due() {
        return !LocalTime.now(time.clock()).isBefore(at);
    }

    private boolean talliesAreUnderWay() {
        return ledger.unfinished().stream().anyMatch(run -> run.kind().equals(JobKind.MOST_VIEWED.text()));
    }

    private void queue(NightlyJob job) throws SQLException {
        if (nights.queue(job, time.today())) {
            turn.offer(job.kind());
        }
    }

    /** When the nightly jobs come next; empty when they never do. */
    Optional<Instant> next() {
        if (at == null) {
            return Optional.empty();
        }
        LocalDate day = due() ? time.today().plusDays(1) : time.today();
        return Optional.of(ZonedDateTime.of(day, at, time.zone()).toInstant());
    }

    @PreDestroy
    void end() {
        if (scheduled != null) {
            scheduled.cancel(false);
        }
    }
}
