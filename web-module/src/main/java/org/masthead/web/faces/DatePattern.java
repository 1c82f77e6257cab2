package org.masthead.web.faces;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;

/** A way of CLDR to write a date, for many threads; the zone is applied before, by Java's own rules of zones. */
final class DatePattern {
    private final DateFormat format;

    DatePattern(DateFormat format) {
        this.format = format;
        format.setTimeZone(TimeZone.GMT_ZONE);
    }

    /** A date in the calendar of the language; CLDR orders its parts for the Gregorian calendar only. */
    static DatePattern date(int style, Locale locale) {
        return inCalendarOf(locale, DateFormat.getDateInstance(style, gregorian(locale)));
    }

    static DatePattern dateAndTime(int style, Locale locale) {
        return inCalendarOf(locale, DateFormat.getDateTimeInstance(style, DateFormat.SHORT, gregorian(locale)));
    }

    static DatePattern gregorian(String skeleton, Locale locale) {
        return new DatePattern(DateFormat.getInstanceForSkeleton(skeleton, gregorian(locale)));
    }

    private static DatePattern inCalendarOf(Locale locale, DateFormat gregorian) {
        String ordered = ((SimpleDateFormat) gregorian).toPattern();
        return new DatePattern(new SimpleDateFormat(ordered, ULocale.forLocale(locale)));
    }

    private static ULocale gregorian(Locale locale) {
        return ULocale.forLocale(locale).setKeywordValue("calendar", "gregorian");
    }

    synchronized String format(LocalDateTime date) {
        return format.format(Date.from(date.toInstant(ZoneOffset.UTC)));
    }
}
