package org.masthead.comments.screening;

/**
 * What a check says.
 *
 * @param note what a moderator reads of it; or, when refused, the message key for the person who wrote it
 */
public record Verdict(Kind kind, String note) {
    /** In order of severity: the gravest verdict of all checks counts. */
    public enum Kind {
        FINE,
        NOTED,
        SPAM,
        REFUSED
    }

    public static final Verdict FINE = new Verdict(Kind.FINE, "");

    public static Verdict noted(String note) {
        return new Verdict(Kind.NOTED, note);
    }

    public static Verdict spam(String note) {
        return new Verdict(Kind.SPAM, note);
    }

    public static Verdict refused(String messageKey) {
        return new Verdict(Kind.REFUSED, messageKey);
    }
}
