package org.masthead.analytics.accesslog;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What one line of a log tells of a request; {@code parse} again for the next one. Each form of log has its own kind, and
 * what counts is decided elsewhere, from these fields alone.
 */
abstract class LoggedRequest {
    /** Why a line is refused; the first that holds. */
    enum Refusal {
        FORMAT,
        TIME,
        REQUEST;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    final Span address = new Span();
    final Span time = new Span();
    final Span request = new Span();
    final Span method = new Span();
    /** Without its query and fragment, unless it is an absolute address. */
    final Span target = new Span();

    final Span referrer = new Span();
    final Span agent = new Span();

    int status;
    long epochSecond;
    /** False where the log has no field for it: then nobody is a bot for having none. */
    boolean agentLogged;
    /** A line of the log about itself, such as a directive: whole, and no request. */
    boolean remark;

    /** @return null when the line is whole and its parts can be read */
    abstract Refusal parse(byte[] line, int from, int to);

    /** What a whole line would have been, for people. */
    abstract String expected();

    /** What earlier lines said about this one; goes into the checkpoint of an import. */
    String memory() {
        return "";
    }

    /** Takes up what {@link #memory} kept. */
    void remember(String memory) {
        if (!memory.isEmpty()) {
            throw new IllegalArgumentException("this form of log remembers nothing");
        }
    }

    /** Decoded text as a field: what {@link Span#text} takes for an escape is escaped. */
    static void set(Span field, String text) {
        byte[] bytes = text.replace("\\", "\\\\").replace("\"", "\\\"").getBytes(StandardCharsets.UTF_8);
        field.set(bytes, 0, bytes.length);
    }

    /** Three digits, or -1. */
    static int status(Span field) {
        if (field.length() != 3) {
            return -1;
        }
        int number = 0;
        for (int i = field.from; i < field.to; i++) {
            if (!Span.isDigit(field.bytes[i])) {
                return -1;
            }
            number = number * 10 + field.bytes[i] - '0';
        }
        return number;
    }
}
