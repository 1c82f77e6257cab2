package org.masthead.analytics;

/** How a report is written. */
public enum ReportFormat {
    CSV,
    /** CSV behind a byte-order mark, without which Excel takes the bytes for another encoding. */
    CSV_FOR_EXCEL,
    JSON,
    XLSX
}
