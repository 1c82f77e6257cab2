package org.masthead.analytics.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.content.RunLedger;
import org.masthead.content.SiteTime;

/**
 * Forgets runs of jobs that ended {@code masthead.jobs.keep-days} (90) ago, but for the newest of each kind. The accounts of
 * imports stay.
 */
@ApplicationScoped
public class RunHousekeeping {
    private RunLedger ledger;
    private SiteTime time;
    private int days;

    protected RunHousekeeping() {}

    @Inject
    RunHousekeeping(
            RunLedger ledger,
            SiteTime time,
            @ConfigProperty(name = "masthead.jobs.keep-days", defaultValue = "90") int days) {
        this.ledger = ledger;
        this.time = time;
        this.days = days;
    }

    /** @return how many runs were forgotten */
    public long clear() {
        return ledger.forgetEndedBefore(
                time.clock().instant().minus(Duration.ofDays(days)),
                Arrays.stream(JobKind.values()).map(JobKind::text).toList());
    }
}
