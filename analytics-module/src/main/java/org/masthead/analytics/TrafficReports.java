package org.masthead.analytics;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** Reports as ARCHITECTURE.md fixes them, streamed: the same tallies give the same bytes. The stream is not closed. */
public interface TrafficReports {
    void mostViewedCsv(Period period, Ranked by, boolean forExcel, OutputStream out) throws IOException;

    void mostViewedJson(Period period, Ranked by, OutputStream out) throws IOException;

    /** Both days inclusive. */
    void trafficCsv(LocalDate from, LocalDate to, boolean forExcel, OutputStream out) throws IOException;

    void trafficJson(LocalDate from, LocalDate to, OutputStream out) throws IOException;

    /** What came in on these days, both inclusive; days on which nothing came in are absent. */
    List<Received> received(LocalDate from, LocalDate to);

    enum Ranked {
        ARTICLE,
        PATH
    }
}
