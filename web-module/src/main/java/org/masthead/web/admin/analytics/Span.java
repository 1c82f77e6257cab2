package org.masthead.web.admin.analytics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.masthead.analytics.Days;

/**
 * Days as an address names them: {@code 2026-11-24}, {@code 2026-W48}, {@code 2026-11}, {@code 2026-Q4}, {@code 2026} or any
 * range {@code 2026-11-01..2026-11-24}. A calendar period holds all its days, those to come included.
 */
public record Span(Kind kind, Days days) {
    private static final int DEFAULT_DAYS = 28;
    private static final int LONGEST = 3_660;
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{1,2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern RANGE = Pattern.compile("([\\d-]{10})\\.\\.([\\d-]{10})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_NAME = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    public enum Kind {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        RANGE;

        /** The period of this kind that holds the day; of {@link #RANGE} the 28 days that end with it. */
        Span around(LocalDate day) {
            return switch (this) {
                case DAY -> new Span(this, new Days(day, day));
                case WEEK -> {
                    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
                    yield new Span(this, new Days(monday, monday.plusDays(6)));
                }
                case MONTH -> months(day.withDayOfMonth(1), 1);
                case QUARTER -> months(day.with(IsoFields.DAY_OF_QUARTER, 1), 3);
                case YEAR -> months(day.withDayOfYear(1), 12);
                case RANGE -> new Span(this, new Days(day.minusDays(DEFAULT_DAYS - 1L), day));
            };
        }

        private Span months(LocalDate first, int count) {
            return new Span(this, new Days(first, first.plusMonths(count).minusDays(1)));
        }
    }

    /** The 28 days before today. */
    static Span byDefault(LocalDate today) {
        return Kind.RANGE.around(today.minusDays(1));
    }

    /** What the text names; the default for one that names nothing. */
    static Span parse(String text, LocalDate today) {
        try {
            Span span = text == null ? null : named(text.strip());
            return span == null || span.days.count() > LONGEST ? byDefault(today) : span;
        } catch (DateTimeException | IllegalArgumentException nothingSuch) {
            return byDefault(today);
        }
    }

    private static Span named(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return range(LocalDate.parse(range.group(1)), LocalDate.parse(range.group(2)));
        }
        Matcher week = WEEK.matcher(text);
        if (week.matches()) {
            return Kind.WEEK.around(LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2))));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            int month = Integer.parseInt(quarter.group(2)) * 3;
            return Kind.QUARTER.around(LocalDate.of(Integer.parseInt(quarter.group(1)), month, 1));
        }
        if (YEAR.matcher(text).matches()) {
            return Kind.YEAR.around(LocalDate.of(Integer.parseInt(text), 1, 1));
        }
        return MONTH.matcher(text).matches()
                ? Kind.MONTH.around(YearMonth.parse(text).atDay(1))
                : Kind.DAY.around(LocalDate.parse(text));
    }

    /** In whichever order they are given. */
    static Span range(LocalDate one, LocalDate other) {
        return new Span(Kind.RANGE, one.isBefore(other) ? new Days(one, other) : new Days(other, one));
    }

    public String text() {
        LocalDate from = days.from();
        return switch (kind) {
            case DAY -> from.toString();
            case WEEK ->
                "%d-W%02d".formatted(from.get(IsoFields.WEEK_BASED_YEAR), from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(from).toString();
            case QUARTER -> "%d-Q%d".formatted(from.getYear(), from.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> Integer.toString(from.getYear());
            case RANGE -> from + ".." + days.to();
        };
    }

    public String title() {
        LocalDate from = days.from();
        return switch (kind) {
            case DAY -> DAY.format(from);
            case WEEK ->
                "Week %d of %d (%s – %s)"
                        .formatted(
                                from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                                from.get(IsoFields.WEEK_BASED_YEAR),
                                SHORT_DAY.format(from),
                                SHORT_DAY.format(days.to()));
            case MONTH -> MONTH_NAME.format(from);
            case QUARTER -> "Quarter %d of %d".formatted(from.get(IsoFields.QUARTER_OF_YEAR), from.getYear());
            case YEAR -> Integer.toString(from.getYear());
            case RANGE -> SHORT_DAY.format(from) + " – " + SHORT_DAY.format(days.to());
        };
    }

    Span previous() {
        return kind == Kind.RANGE
                ? new Span(kind, days.before())
                : kind.around(days.from().minusDays(1));
    }

    Span next() {
        long count = days.count();
        return kind == Kind.RANGE
                ? new Span(kind, new Days(days.to().plusDays(1), days.to().plusDays(count)))
                : kind.around(days.to().plusDays(1));
    }

    /** Whether it is as long as its kind is by itself: any range but 28 days is not. */
    boolean isUsual() {
        return kind != Kind.RANGE || days.count() == DEFAULT_DAYS;
    }
}
