package org.masthead.analytics.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.content.SiteTime;

/**
 * How long raw views are kept, and where: {@code masthead.archive.after-days} (400; 0: never in files), then in files, and
 * nowhere after {@code masthead.retention.months} (25, the longest that CNIL's exemption from consent allows).
 */
@ApplicationScoped
class Retention {
    private int afterDays;
    private int months;
    private SiteTime time;

    protected Retention() {}

    @Inject
    Retention(
            @ConfigProperty(name = "masthead.archive.after-days", defaultValue = "400") int afterDays,
            @ConfigProperty(name = "masthead.retention.months", defaultValue = "25") int months,
            SiteTime time) {
        if (afterDays != 0 && afterDays < 3) {
            throw new IllegalArgumentException(
                    "masthead.archive.after-days is " + afterDays + ": give 0 (never) or at least 3 days.");
        }
        if (months < 1) {
            throw new IllegalArgumentException("masthead.retention.months is " + months + ": give at least 1 month.");
        }
        this.afterDays = afterDays;
        this.months = months;
        this.time = time;
    }

    int afterDays() {
        return afterDays;
    }

    int months() {
        return months;
    }

    /** Days before this one go to files. */
    LocalDate archivedBefore() {
        return afterDays == 0 ? LocalDate.EPOCH : time.today().minusDays(afterDays);
    }

    /** Days before this one end. */
    LocalDate endedBefore() {
        return time.today().minusMonths(months);
    }
}
