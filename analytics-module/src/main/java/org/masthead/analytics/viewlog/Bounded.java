package org.masthead.analytics.viewlog;

/** Texts from outside, so that they fit: cut to a length, without what the database cannot hold or a log should not. */
final class Bounded {
    /** The longest agent that is kept; the visitor is made of the whole. */
    static final int AGENT = 1_000;

    static final int HOST = 253;
    static final int SHORT = 100;

    private Bounded() {}

    static String text(String text, int longest) {
        if (text == null) {
            return "";
        }
        var kept = new StringBuilder(Math.min(text.length(), longest));
        text.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .takeWhile(c -> kept.length() + Character.charCount(c) <= longest)
                .forEachOrdered(kept::appendCodePoint);
        return kept.toString();
    }
}
