package org.masthead.analytics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A day recomputed aside and compared with what is published.
 *
 * @param chosen {@code yesterday}, {@code drawn} or {@code asked}
 * @param seed of the draw; null when nothing was drawn
 * @param candidates how many days it was drawn from
 * @param rowsRead of the view log
 * @param rowsCompared of the tally's tables
 * @param differences cells that differ
 * @param causes {@code late-views}, {@code lost-views}, {@code judged-otherwise}, {@code address},
 *     {@code article-facts}, {@code agent-list}, {@code damage}
 * @param repaired the published rows were replaced by the recomputed ones
 */
public record Audit(
        UUID id,
        LocalDate day,
        String chosen,
        Long seed,
        Integer candidates,
        Instant at,
        Duration took,
        long rowsRead,
        long rowsCompared,
        long differences,
        List<String> causes,
        boolean repaired) {

    /** One cell that differed: null where the row was not there. */
    public record Change(String table, String key, String column, String published, String recomputed) {}

    public boolean equal() {
        return differences == 0;
    }
}
