package org.masthead.analytics.accesslog;

import java.time.LocalDate;
import java.time.YearMonth;

/** {@code 25/Feb/2025:13:05:59 +0100}: exactly that form, a day that exists, second 60 as 59, no year before 1970. */
final class LogTime {
    static final long IMPOSSIBLE = Long.MIN_VALUE;

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final String FORM = "dd/mmm/dddd:dd:dd:dd sdddd";
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_OFFSET_HOUR = 18;

    private LogTime() {}

    static long epochSecond(Span time) {
        if (!hasForm(time)) {
            return IMPOSSIBLE;
        }
        int year = number(time, 7, 4);
        int month = month(time);
        int day = number(time, 0, 2);
        int hour = number(time, 12, 2);
        int minute = number(time, 15, 2);
        int second = number(time, 18, 2);
        return moment(year, month, day, hour, minute, second, offset(time));
    }

    /** The moment that such fields name, at an offset in seconds; {@link #IMPOSSIBLE} when there is none. */
    static long moment(int year, int month, int day, int hour, int minute, int second, long offset) {
        boolean possible = year >= FIRST_YEAR
                && month > 0
                && month <= 12
                && day > 0
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth())
                && hour < 24
                && minute < 60
                && second <= 60;
        if (!possible || offset == IMPOSSIBLE) {
            return IMPOSSIBLE;
        }
        long days = LocalDate.of(year, month, day).toEpochDay();
        return days * 86_400 + hour * 3_600 + minute * 60 + Math.min(second, 59) - offset;
    }

    private static boolean hasForm(Span time) {
        if (time.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            byte b = time.bytes[time.from + i];
            boolean fits =
                    switch (FORM.charAt(i)) {
                        case 'd' -> Span.isDigit(b);
                        case 'm' -> true;
                        case 's' -> b == '+' || b == '-';
                        default -> b == FORM.charAt(i);
                    };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(Span time, int at, int digits) {
        int number = 0;
        for (int i = time.from + at; i < time.from + at + digits; i++) {
            number = number * 10 + time.bytes[i] - '0';
        }
        return number;
    }

    /** From 1; 0 when there is none of that name. */
    private static int month(Span time) {
        int at = time.from + 3;
        for (int i = 0; i < 12; i++) {
            if (time.bytes[at] == MONTHS.charAt(3 * i)
                    && time.bytes[at + 1] == MONTHS.charAt(3 * i + 1)
                    && time.bytes[at + 2] == MONTHS.charAt(3 * i + 2)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static long offset(Span time) {
        return offset(time.bytes[time.from + 21] == '-', number(time, 22, 2), number(time, 24, 2));
    }

    /** In seconds; {@link #IMPOSSIBLE} beyond 18:59. */
    static long offset(boolean negative, int hours, int minutes) {
        if (hours > LAST_OFFSET_HOUR || minutes > 59) {
            return IMPOSSIBLE;
        }
        long seconds = hours * 3_600L + minutes * 60L;
        return negative ? -seconds : seconds;
    }
}
