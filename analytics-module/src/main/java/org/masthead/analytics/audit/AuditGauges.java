package org.masthead.analytics.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.masthead.analytics.Audit;
import org.masthead.content.DatabaseReady;
import org.masthead.content.SiteTime;

/**
 * What the audits found, for whoever watches the server: {@code masthead_audit_differences} (cells of the newest audit of
 * each of the last two choices) and {@code masthead_audit_age_hours}; -1 while there is no audit.
 */
@ApplicationScoped
class AuditGauges {
    private static final int A_NIGHT = 2;

    private AuditRecords records;
    private SiteTime time;
    private MetricRegistry metrics;

    protected AuditGauges() {}

    @Inject
    AuditGauges(AuditRecords records, SiteTime time, MetricRegistry metrics) {
        this.records = records;
        this.time = time;
        this.metrics = metrics;
    }

    void begin(@Observes DatabaseReady ready) {
        metrics.gauge("masthead_audit_differences", this, AuditGauges::differences);
        metrics.gauge("masthead_audit_age_hours", this, AuditGauges::ageInHours);
    }

    /** Zero when the newest night's audits were equal. */
    long differences() {
        List<Audit> newest = records.newest(A_NIGHT);
        return newest.isEmpty()
                ? -1
                : newest.stream().mapToLong(Audit::differences).sum();
    }

    long ageInHours() {
        return records.newest(1).stream()
                .findFirst()
                .map(audit ->
                        Duration.between(audit.at(), time.clock().instant()).toHours())
                .orElse(-1L);
    }
}
