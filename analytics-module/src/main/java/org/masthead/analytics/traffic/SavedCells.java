package org.masthead.analytics.traffic;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.SpreadsheetText;

/** Reads cells back as they were given out, whatever a spreadsheet made of dates, numbers and truth. */
record SavedCells(DateTimeFormatter dates) {
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu"),
            DateTimeFormatter.ofPattern("d/M/uuuu"),
            DateTimeFormatter.ofPattern("M/d/uuuu"),
            DateTimeFormatter.ofPattern("d-M-uuuu"),
            DateTimeFormatter.ofPattern("uuuu/M/d"),
            DateTimeFormatter.ofPattern("d.M.uu"),
            DateTimeFormatter.ofPattern("d/M/uu"),
            DateTimeFormatter.ofPattern("M/d/uu"));
    private static final DateTimeFormatter SHEET_MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]");
    private static final Map<String, String> TRUTH = Map.of(
            "true",
            "true",
            "wahr",
            "true",
            "vrai",
            "true",
            "verdadero",
            "true",
            "1",
            "true",
            "false",
            "false",
            "falsch",
            "false",
            "faux",
            "false",
            "falso",
            "false",
            "0",
            "false");

    /** By the first way of writing dates that all of these follow; days in a row tell day from month. */
    static SavedCells reading(Collection<String> someDates) {
        return new SavedCells(DATES.stream()
                .filter(format -> someDates.stream().allMatch(text -> parsed(text, format) != null))
                .min((one, other) -> Long.compare(span(someDates, one), span(someDates, other)))
                .orElse(DateTimeFormatter.ISO_LOCAL_DATE));
    }

    private static LocalDate parsed(String text, DateTimeFormatter format) {
        try {
            return LocalDate.parse(text, format);
        } catch (DateTimeException otherwise) {
            return null;
        }
    }

    private static long span(Collection<String> dates, DateTimeFormatter format) {
        var days = dates.stream()
                .mapToLong(text -> parsed(text, format).toEpochDay())
                .summaryStatistics();
        return dates.isEmpty() ? 0 : days.getMax() - days.getMin();
    }

    String read(ReportColumn column, String cell) {
        String text = cell.strip();
        return switch (column.type()) {
            case TEXT -> SpreadsheetText.inert(cell);
            case NUMBER -> number(text);
            case DATE -> date(text);
            case MOMENT -> moment(text);
            case BOOLEAN -> TRUTH.getOrDefault(text.toLowerCase(Locale.ROOT), text);
        };
    }

    /** Without what groups thousands; what is no whole number stays as it is. */
    private static String number(String text) {
        String digits = text.matches("-?\\d{1,3}([.,'’\\s\\u00A0\\u202F]\\d{3})+")
                ? text.replaceAll("[.,'’\\s\\u00A0\\u202F]", "")
                : text;
        return digits.matches("-?\\d+[.,]0+") ? digits.replaceAll("[.,]0+$", "") : digits;
    }

    private String date(String text) {
        LocalDate date = parsed(text, dates);
        return date == null ? text : date.toString();
    }

    private static String moment(String text) {
        try {
            return Instant.parse(text).toString();
        } catch (DateTimeException notIso) {
            try {
                return LocalDateTime.parse(text, SHEET_MOMENT)
                        .toInstant(ZoneOffset.UTC)
                        .toString();
            } catch (DateTimeException other) {
                return text;
            }
        }
    }
}
