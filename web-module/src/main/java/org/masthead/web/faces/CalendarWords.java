package org.masthead.web.faces;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Year;
import java.time.YearMonth;

/** What the columns and links of a calendar say in the site's language: {@code #{calendarWords.monthAlone(it.month)}}. */
@Named("calendarWords")
@ApplicationScoped
public class CalendarWords {
    private DatePattern month;
    private DatePattern year;
    private DateFormatSymbols symbols;
    private DayOfWeek firstOfWeek;

    protected CalendarWords() {}

    @Inject
    CalendarWords(Texts texts) {
        month = DatePattern.gregorian("LLLL", texts.locale());
        year = DatePattern.gregorian("y", texts.locale());
        symbols = DateFormatSymbols.getInstance(texts.locale());
        firstOfWeek = day(Calendar.getInstance(texts.locale()).getFirstDayOfWeek());
    }

    /** "February". */
    public String monthAlone(YearMonth it) {
        return month.format(it.atDay(1).atStartOfDay());
    }

    public String year(Year it) {
        return year.format(it.atDay(1).atStartOfDay());
    }

    /** "Mon". */
    public String weekdayBrief(DayOfWeek day) {
        return name(day, DateFormatSymbols.ABBREVIATED);
    }

    /** "Monday". */
    public String weekday(DayOfWeek day) {
        return name(day, DateFormatSymbols.WIDE);
    }

    /** Where the week begins in most places that speak the language. */
    public DayOfWeek firstOfWeek() {
        return firstOfWeek;
    }

    private String name(DayOfWeek day, int width) {
        return symbols.getWeekdays(DateFormatSymbols.STANDALONE, width)[1 + day.getValue() % 7];
    }

    /** CLDR counts from Sunday, 1. */
    private static DayOfWeek day(int number) {
        return DayOfWeek.SUNDAY.plus(number - 1L);
    }
}
