package org.masthead.analytics.viewlog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.masthead.analytics.ReceivedView;

/** What one record of the spool says. */
sealed interface Entry {
    /**
     * @param day in the site's zone, as it was when the view was received
     * @param referrer outside host, {@link Referrer#INTERNAL}, or empty
     * @param utm as the dictionary keeps a campaign, or empty
     * @param network keyed hash of the address's network; 0: not known
     * @param country two letters, or empty
     */
    record View(
            UUID id,
            Instant at,
            LocalDate day,
            ReceivedView.Source source,
            String path,
            long articleId,
            int articleVersion,
            long visitor,
            String agent,
            String referrer,
            String slot,
            String utm,
            String language,
            long network,
            String country,
            boolean automation,
            boolean staff)
            implements Entry {}

    record End(UUID id, LocalDate day, int engagedSeconds, int depth) implements Entry {}

    record Robots(Instant at, LocalDate day, long visitor, String agent) implements Entry {}

    record Refusal(LocalDate day, ReceivedView.Source source, String reason) implements Entry {}
}
