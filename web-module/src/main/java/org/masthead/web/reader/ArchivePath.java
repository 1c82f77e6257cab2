package org.masthead.web.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What part of the archive an address names: {@code 2025/02/25}, {@code 2025/02}, {@code 2025} or nothing.
 *
 * @param day the first day of that part; null when it names none
 */
record ArchivePath(Precision precision, LocalDate day) {
    enum Precision {
        DAY,
        MONTH,
        YEAR,
        ALL,
        NONE
    }

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:/(\\d\\d)(?:/(\\d\\d))?)?");

    /** @param path without a slash before it */
    static ArchivePath of(String path) {
        if (path.isEmpty()) {
            return new ArchivePath(Precision.ALL, null);
        }
        Matcher parts = SHAPE.matcher(path);
        if (!parts.matches()) {
            return new ArchivePath(Precision.NONE, null);
        }
        try {
            Precision precision =
                    parts.group(2) == null ? Precision.YEAR : parts.group(3) == null ? Precision.MONTH : Precision.DAY;
            return new ArchivePath(
                    precision,
                    LocalDate.of(Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            return new ArchivePath(Precision.NONE, null);
        }
    }

    private static int number(String part) {
        return part == null ? 1 : Integer.parseInt(part);
    }

    static String to(LocalDate day) {
        return to(YearMonth.from(day)) + String.format("/%02d", day.getDayOfMonth());
    }

    static String to(YearMonth month) {
        return to(Year.of(month.getYear())) + String.format("/%02d", month.getMonthValue());
    }

    static String to(Year year) {
        return String.format("/archive/%04d", year.getValue());
    }
}
