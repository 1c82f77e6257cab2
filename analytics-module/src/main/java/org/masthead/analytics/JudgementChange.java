package org.masthead.analytics;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That days are judged by something else than before.
 *
 * @param from null: since ever
 * @param to inclusive; null: and all days to come
 * @param takenBackAt null while it holds
 * @param takenBackBy empty while it holds
 */
public record JudgementChange(
        int id,
        Judgement judgement,
        LocalDate from,
        LocalDate to,
        Instant madeAt,
        String madeBy,
        String note,
        Instant takenBackAt,
        String takenBackBy) {
    public boolean takenBack() {
        return takenBackAt != null;
    }
}
