package org.masthead.content;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An import or a job run as people and the API see it.
 *
 * @param kind in lower case, such as {@code wordpress}, {@code access-log}, {@code most-viewed}, {@code audit}
 * @param total null until known
 * @param account counts by outcome and reason; adds up to {@code total} when completed
 * @param failure empty unless failed: one sentence for people
 * @param attempts how often it began: more than once when it was cut off and went on
 * @param rows how many rows its work read, where it says so
 * @param stopAsked somebody asked to stop it
 */
public record Run(
        UUID id,
        String kind,
        String title,
        RunState state,
        String requestedBy,
        Instant requestedAt,
        Instant startedAt,
        Instant finishedAt,
        Long total,
        long done,
        List<Count> account,
        String failure,
        int attempts,
        long rows,
        boolean stopAsked) {

    public record Count(String outcome, String reason, long count) {}

    /** @param position line or item number in the file, from 1 */
    public record Note(long position, String outcome, String reason, String detail) {}
}
