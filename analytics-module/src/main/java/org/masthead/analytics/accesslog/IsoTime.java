package org.masthead.analytics.accesslog;

/**
 * {@code 2025-02-25T13:05:59.123+01:00}, also with a blank or slashes, also without fraction; without an offset it is UTC. The
 * same moments exist as for {@link LogTime}.
 */
final class IsoTime {
    private static final int DATE_AND_TIME = "dddd-dd-ddTdd:dd:dd".length();
    private static final int[] DIGITS = {0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18};

    private IsoTime() {}

    static long epochSecond(Span time) {
        if (!hasForm(time)) {
            return LogTime.IMPOSSIBLE;
        }
        long offset = offset(time, afterFraction(time));
        return LogTime.moment(
                number(time, 0, 4),
                number(time, 5, 2),
                number(time, 8, 2),
                number(time, 11, 2),
                number(time, 14, 2),
                number(time, 17, 2),
                offset);
    }

    private static boolean hasForm(Span time) {
        if (time.length() < DATE_AND_TIME) {
            return false;
        }
        for (int at : DIGITS) {
            if (!Span.isDigit(time.bytes[time.from + at])) {
                return false;
            }
        }
        return isDate(time)
                && isAt(time, 13, ':')
                && isAt(time, 16, ':')
                && (isAt(time, 10, 'T') || isAt(time, 10, ' '));
    }

    private static boolean isDate(Span time) {
        return isAt(time, 4, '-') && isAt(time, 7, '-') || isAt(time, 4, '/') && isAt(time, 7, '/');
    }

    private static boolean isAt(Span time, int at, char wanted) {
        return at < time.length() && time.bytes[time.from + at] == wanted;
    }

    /** Where the offset begins, or -1 when a fraction has no digits. */
    private static int afterFraction(Span time) {
        if (!isAt(time, DATE_AND_TIME, '.')) {
            return DATE_AND_TIME;
        }
        int at = DATE_AND_TIME + 1;
        while (at < time.length() && Span.isDigit(time.bytes[time.from + at])) {
            at++;
        }
        return at == DATE_AND_TIME + 1 ? -1 : at;
    }

    private static long offset(Span time, int at) {
        if (at < 0) {
            return LogTime.IMPOSSIBLE;
        }
        if (at == time.length() || isAt(time, at, 'Z') && at + 1 == time.length()) {
            return 0;
        }
        int minutes = isAt(time, at + 3, ':') ? at + 4 : at + 3;
        boolean signed = isAt(time, at, '+') || isAt(time, at, '-');
        return signed && areDigits(time, at + 1) && minutes + 2 == time.length() && areDigits(time, minutes)
                ? LogTime.offset(isAt(time, at, '-'), number(time, at + 1, 2), number(time, minutes, 2))
                : LogTime.IMPOSSIBLE;
    }

    private static boolean areDigits(Span time, int at) {
        return at + 1 < time.length()
                && Span.isDigit(time.bytes[time.from + at])
                && Span.isDigit(time.bytes[time.from + at + 1]);
    }

    private static int number(Span time, int at, int digits) {
        int number = 0;
        for (int i = time.from + at; i < time.from + at + digits; i++) {
            number = number * 10 + time.bytes[i] - '0';
        }
        return number;
    }
}
