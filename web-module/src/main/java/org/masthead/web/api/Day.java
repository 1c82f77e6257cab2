package org.masthead.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Calendar days among the parameters. */
final class Day {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private Day() {}

    static LocalDate of(String parameter, String text) {
        if (text.isEmpty()) {
            throw new ValidationProblem(parameter, "It is missing. Send a day as YYYY-MM-DD.");
        }
        LocalDate day = parsed(parameter, text);
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new ValidationProblem(parameter, "Send a day from " + EARLIEST + " to " + LATEST + ".");
        }
        return day;
    }

    private static LocalDate parsed(String parameter, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new ValidationProblem(parameter, "“" + text + "” is no day. Send one as YYYY-MM-DD.");
        }
    }

    static LocalDate notBefore(LocalDate first, String parameter, String text) {
        LocalDate day = of(parameter, text);
        if (day.isBefore(first)) {
            throw new ValidationProblem(parameter, day + " lies before " + first + ". Send that day or a later one.");
        }
        return day;
    }
}
