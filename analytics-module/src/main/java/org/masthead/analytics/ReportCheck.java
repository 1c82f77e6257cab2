package org.masthead.analytics;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file says beside what its report says now.
 *
 * @param order the report that it was compared with
 * @param given the receipt of the very same content, if it was ever given out
 * @param rows in the file
 * @param differing rows, all of them
 * @param differences the first of them, each with its reason
 */
public record ReportCheck(
        ReportOrder order,
        Outcome outcome,
        Optional<Receipt> given,
        Receipt now,
        long rows,
        long differing,
        List<Difference> differences) {
    public enum Outcome {
        /** The very bytes. */
        EQUAL,
        /** The same cells, saved in another way: by a spreadsheet, for instance. */
        SAME_CELLS,
        DIFFERENT
    }

    /**
     * @param row what names it: column and cell
     * @param column that differs; empty: the whole row is missing or too much
     * @param file what the file says; empty for a missing row
     * @param report what the report says now; empty for a row too much
     */
    public record Difference(
            Kind kind, Map<String, String> row, String column, String file, String report, Why why, String sentence) {}

    public enum Kind {
        CHANGED,
        MISSING,
        ADDED
    }

    public enum Why {
        /** Views came in after the file was made. */
        LATE_VIEWS,
        /** Views were taken out of the log, as when an import was undone. */
        VIEWS_REMOVED,
        DEFINITION,
        BOT_LIST,
        /** The site's own rules about agents. */
        OWN_RULES,
        /** The same views, counted otherwise. */
        JUDGED_ANEW,
        /** What an article is called or where it stands. */
        ARTICLE,
        /** A rank follows from other rows. */
        FOLLOWS,
        /** Nothing that Masthead ever gave out says so. */
        CHANGED_BY_HAND
    }
}
