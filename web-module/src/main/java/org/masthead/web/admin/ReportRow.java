package org.masthead.web.admin;

import java.util.List;

/** A line of the most-viewed report as its CSV has it; headline and slug are empty when the article is gone. */
public record ReportRow(
        String rank,
        String article,
        String slug,
        String headline,
        String section,
        String views,
        String visitors,
        String change,
        boolean newcomer) {
    /** @param cells in the order of the report's columns */
    static ReportRow of(List<String> cells) {
        return new ReportRow(
                cells.get(3),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                cells.get(8),
                cells.get(10),
                cells.get(11),
                signed(cells.get(13)),
                cells.get(14).equals("true"));
    }

    private static String signed(String change) {
        return change.isEmpty() || change.startsWith("-") ? change.replace('-', '−') : "+" + change;
    }
}
