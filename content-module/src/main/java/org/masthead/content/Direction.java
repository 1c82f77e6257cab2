package org.masthead.content;

/** The writing direction of an article's script. */
public enum Direction {
    LTR,
    RTL;

    /** The value of the HTML {@code dir} attribute. */
    public String html() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
