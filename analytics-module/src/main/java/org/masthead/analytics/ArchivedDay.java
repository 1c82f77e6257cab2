package org.masthead.analytics;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where the raw views of a day are that are no longer only in the database.
 *
 * @param state {@code written} (to a verified file, still in the database), {@code dropped} (in the file alone), {@code
 *     restored} (in both, for a tally), {@code ended} (deleted; the day's tallies stay)
 * @param views rows of the file
 * @param bytes of the files
 * @param sha256 of the views' file; empty when it has ended
 */
public record ArchivedDay(LocalDate day, String state, long views, long bytes, String sha256, Instant writtenAt) {}
