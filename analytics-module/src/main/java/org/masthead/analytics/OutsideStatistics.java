package org.masthead.analytics;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Day totals that another program counted: kept apart from our own, and always named as that program's. */
public interface OutsideStatistics {
    /**
     * Keeps the file, queues the job and returns at once.
     *
     * @param file a JSON report of GoAccess, an export of Plausible (a CSV or the zip), or a CSV of Matomo; plain or gzip
     * @param day of all rows, where the file names none; else null
     * @throws IllegalArgumentException a sentence for people: the file is empty
     */
    UUID start(InputStream file, String fileName, LocalDate day, String requestedBy) throws IOException;

    /** What other programs say of the whole site on these days, by day and source. */
    List<OutsideDay> days(LocalDate from, LocalDate to);
}
