package org.masthead.analytics.accesslog;

/** {@code 1740485159.123}: seconds since 1970, or their thousandths or millionths, as a log counts them. */
final class EpochTime {
    private static final int MOST_DIGITS = 18;
    /** The end of the year 9999, as for any other way to write a time. */
    private static final long LATEST = 253_402_300_800L;

    private EpochTime() {}

    /** @param unit how many make a second */
    static long epochSecond(Span time, long unit) {
        int at = time.from;
        long number = 0;
        while (at < time.to && at - time.from < MOST_DIGITS && Span.isDigit(time.bytes[at])) {
            number = number * 10 + time.bytes[at] - '0';
            at++;
        }
        boolean whole = at > time.from && isFraction(time, at);
        long seconds = number / unit;
        return whole && seconds < LATEST ? seconds : LogTime.IMPOSSIBLE;
    }

    private static boolean isFraction(Span time, int start) {
        if (start == time.to) {
            return true;
        }
        int at = start + 1;
        while (at < time.to && Span.isDigit(time.bytes[at])) {
            at++;
        }
        return time.bytes[start] == '.' && at == time.to;
    }
}
