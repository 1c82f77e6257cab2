package org.masthead.analytics.accesslog;

/** A path, agent or host as the parser met it; the writer gives it its number in the dictionary. */
final class Text {
    static final int UNNUMBERED = 0;

    final String text;
    /** Tells texts of one parser apart. */
    final int serial;

    int id = UNNUMBERED;

    Text(String text, int serial) {
        this.text = text;
        this.serial = serial;
    }
}
