package org.masthead.web.api;

import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import org.masthead.analytics.ReportFormat;

/** What a report's address ends in, and what is found there. */
enum ReportEnding {
    CSV("csv", "text/csv;charset=utf-8;header=present", ReportFormat.CSV),
    JSON("json", "application/json", ReportFormat.JSON),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ReportFormat.XLSX),
    RECEIPT("receipt.json", "application/json", null),
    DICTIONARY("csv-metadata.json", "application/csvm+json", null);

    final String text;
    final String mediaType;
    final ReportFormat format;

    ReportEnding(String text, String mediaType, ReportFormat format) {
        this.text = text;
        this.mediaType = mediaType;
        this.format = format;
    }

    static ReportEnding of(String text) {
        return Arrays.stream(values())
                .filter(ending -> ending.text.equals(text))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
