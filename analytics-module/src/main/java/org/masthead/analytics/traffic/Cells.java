package org.masthead.analytics.traffic;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.masthead.analytics.SpreadsheetText;

/** A cell as its file shows it. */
final class Cells {
    private Cells() {}

    /** Dates and moments by ISO 8601, to the second; text that a spreadsheet would run stands behind an apostrophe. */
    static String inCsv(Object cell) {
        return cell instanceof String text ? SpreadsheetText.inert(text) : plain(cell);
    }

    static String plain(Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof Instant moment
                ? moment.truncatedTo(ChronoUnit.SECONDS).toString()
                : cell.toString();
    }
}
