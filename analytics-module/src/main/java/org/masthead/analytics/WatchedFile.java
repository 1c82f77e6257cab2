package org.masthead.analytics;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of a file in the watched folder.
 *
 * @param importId the import that it began, or null
 * @param outcome {@code imported}, {@code known} (its content was in already) or {@code failed}
 * @param detail empty, or a sentence for people
 */
public record WatchedFile(
        String name, long bytes, Instant modified, UUID importId, String outcome, String detail, Instant notedAt) {}
