package org.masthead.analytics;

import java.util.UUID;

/**
 * Facts of one view as they came in, without any verdict. Strings are bounded by the caller of {@link ViewLog}.
 *
 * @param id made by the page; the same id again is the same view
 * @param ageMillis how long ago, by the page's own clock, the view began; 0 for an image
 * @param path raw, as requested; normalised by the log
 * @param articleId 0 when the page is no article
 * @param address of the client; hashed with the day's key and looked up for its country, never kept
 * @param agent User-Agent, empty when there was none
 * @param referrer full address of the referring page, or empty
 * @param slot of our own front page, or empty
 */
public record ReceivedView(
        UUID id,
        long ageMillis,
        Source source,
        String path,
        long articleId,
        int articleVersion,
        String address,
        String agent,
        String referrer,
        String slot,
        Campaign campaign,
        String language,
        boolean automation,
        boolean staff) {
    public enum Source {
        BEACON,
        IMAGE
    }
}
