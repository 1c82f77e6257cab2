package org.masthead.analytics;

/**
 * A column of a report.
 *
 * @param name as in the file
 * @param title for people
 * @param description one sentence
 * @param definition the heading in {@code docs/definitions.md} that says what is counted, as an anchor; empty: none
 */
public record ReportColumn(String name, Type type, String title, String description, String definition) {
    public enum Type {
        TEXT,
        NUMBER,
        DATE,
        /** A moment in UTC. */
        MOMENT,
        BOOLEAN
    }
}
