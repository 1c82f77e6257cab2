package org.masthead.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** What a calendar says, in the site's language and digits: {@code #{calendarWords.month(it.month)}}. */
@Named("calendarWords")
@ApplicationScoped
public class CalendarWords {
    private Locale locale;
    private DateTimeFormatter date;
    private DateTimeFormatter month;
    private DateTimeFormatter monthAlone;
    private DateTimeFormatter year;

    protected CalendarWords() {}

    @Inject
    CalendarWords(Texts texts) {
        locale = texts.locale();
        DecimalStyle digits = DecimalStyle.of(locale);
        date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .withDecimalStyle(digits);
        month = DateTimeFormatter.ofPattern("LLLL uuuu", locale).withDecimalStyle(digits);
        monthAlone = DateTimeFormatter.ofPattern("LLLL", locale);
        year = DateTimeFormatter.ofPattern("uuuu", locale).withDecimalStyle(digits);
    }

    /** "Tuesday, 25 February 2025". */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** "February 2025". */
    public String month(YearMonth it) {
        return month.format(it);
    }

    /** "February". */
    public String monthAlone(YearMonth it) {
        return monthAlone.format(it);
    }

    public String year(Year it) {
        return year.format(it);
    }

    /** "Mon". */
    public String weekdayBrief(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** "Monday". */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    public String number(long it) {
        return NumberFormat.getIntegerInstance(locale).format(it);
    }
}
