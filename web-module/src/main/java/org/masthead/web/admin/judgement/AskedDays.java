package org.masthead.web.admin.judgement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days as an address carries them. What is no day, or no range, becomes the last two weeks. */
record AskedDays(LocalDate from, LocalDate to) {
    private static final int TWO_WEEKS = 14;

    /** @param most how many days at most; a longer range keeps its end */
    static AskedDays of(String from, String to, LocalDate today, int most) {
        LocalDate last = dayOr(to, today);
        LocalDate first = dayOr(from, last.minusDays(TWO_WEEKS - 1));
        if (first.isAfter(last)) {
            return new AskedDays(last, first).within(most);
        }
        return new AskedDays(first, last).within(most);
    }

    private AskedDays within(int most) {
        return ChronoUnit.DAYS.between(from, to) < most ? this : new AskedDays(to.minusDays(most - 1L), to);
    }

    private static LocalDate dayOr(String text, LocalDate otherwise) {
        try {
            LocalDate day = text == null || text.isBlank() ? otherwise : LocalDate.parse(text.strip());
            return day.getYear() < 1970 || day.getYear() > 2199 ? otherwise : day;
        } catch (DateTimeException notADay) {
            return otherwise;
        }
    }
}
