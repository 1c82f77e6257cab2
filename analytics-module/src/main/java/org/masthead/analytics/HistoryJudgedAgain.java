package org.masthead.analytics;

import java.time.LocalDate;

/**
 * Days were given another judgement, or got their former one back; their tallies follow by a run.
 *
 * @param to inclusive; null: and all days to come
 * @param judgement what they are judged by from now on; of a change taken back, what no longer holds
 */
public record HistoryJudgedAgain(
        int change, LocalDate from, LocalDate to, Judgement judgement, boolean takenBack, String by, String note) {}
