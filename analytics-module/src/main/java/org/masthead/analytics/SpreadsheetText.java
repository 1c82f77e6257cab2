package org.masthead.analytics;

/** Text that a spreadsheet shows and does not run. */
public final class SpreadsheetText {
    /** Begin a formula, also in full width; a tab or a line's end can hide one behind it. */
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private SpreadsheetText() {}

    /** The same text, behind an apostrophe where a spreadsheet would else take it for a formula. */
    public static String inert(String text) {
        String visible = text.stripLeading();
        boolean runs = startsFormula(text) || startsFormula(visible);
        return runs ? "'" + text : text;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
