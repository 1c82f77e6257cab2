package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.masthead.content.Archive;
import org.masthead.content.ArticleCard;
import org.masthead.content.Page;
import org.masthead.web.faces.CalendarWords;
import org.masthead.web.pagecache.PageContents;

/** The archive: all years, a year of small calendars, a month, a day. Nothing lies before the first article or ahead. */
@Named
@RequestScoped
public class ArchiveScreen {
    private static final int SIZE = 20;

    @Inject
    private Archive archive;

    @Inject
    private Requested requested;

    @Inject
    private PageContents contents;

    @Inject
    private CalendarWords words;

    private LocalDate day;
    private Page<ArticleCard> page;
    private List<MonthCalendar> calendars = List.of();
    private List<YearOfMonths> years = List.of();
    private LocalDate previous;
    private LocalDate next;
    private long articles;

    /** A year and the months of it that hold something. */
    public record YearOfMonths(Year year, String address, List<MonthLink> months) {}

    public record MonthLink(YearMonth month, String address) {}

    public void openAll() {
        contents.list();
        var byYear = archive.months().stream()
                .collect(Collectors.groupingBy(YearMonth::getYear, LinkedHashMap::new, Collectors.toList()));
        years = byYear.entrySet().stream()
                .map(year -> linked(year.getKey(), year.getValue()))
                .toList();
    }

    private static YearOfMonths linked(int year, List<YearMonth> months) {
        List<MonthLink> links = months.stream()
                .sorted()
                .map(month -> new MonthLink(month, ArchivePath.to(month)))
                .toList();
        return new YearOfMonths(Year.of(year), ArchivePath.to(Year.of(year)), links);
    }

    public void openYear() {
        day = requested.archive().day();
        if (lies(day, day.plusYears(1))) {
            Set<LocalDate> filled = new HashSet<>(archive.days(day.getYear()));
            calendars = filled.stream()
                    .map(YearMonth::from)
                    .distinct()
                    .sorted()
                    .map(month -> MonthCalendar.of(month, words.firstOfWeek(), date -> filled.contains(date) ? 1 : 0))
                    .toList();
            around(day, day.plusYears(1).minusDays(1));
        }
    }

    public void openMonth() {
        day = requested.archive().day();
        if (lies(day, day.plusMonths(1))) {
            count();
            around(day, day.plusMonths(1).minusDays(1));
        }
    }

    public void openDay() {
        day = requested.archive().day();
        if (lies(day, day.plusDays(1))) {
            page = Screen.reached(contents.page(archive.day(day, requested.page(), SIZE)));
            count();
            around(day, day);
        }
    }

    /** Whether this part of the archive holds any day between the first article and today. */
    private boolean lies(LocalDate begin, LocalDate end) {
        contents.list();
        boolean lies = archive.span()
                .filter(span -> begin.isBefore(archive.today().plusDays(1)) && end.isAfter(span.first()))
                .isPresent();
        if (!lies) {
            Screen.error(404);
        }
        return lies;
    }

    private void count() {
        YearMonth month = YearMonth.from(day);
        List<Integer> counts = archive.counts(month);
        articles = counts.stream().mapToInt(Integer::intValue).sum();
        calendars = List.of(MonthCalendar.of(month, words.firstOfWeek(), date -> counts.get(date.getDayOfMonth() - 1)));
    }

    private void around(LocalDate first, LocalDate last) {
        previous = archive.before(first).orElse(null);
        next = archive.after(last).orElse(null);
    }

    public LocalDate getDay() {
        return day;
    }

    public YearMonth getMonth() {
        return monthOf(day);
    }

    public Year getYear() {
        return yearOf(day);
    }

    public YearMonth monthOf(LocalDate date) {
        return YearMonth.from(date);
    }

    public Year yearOf(LocalDate date) {
        return Year.of(date.getYear());
    }

    public Page<ArticleCard> getPage() {
        return page;
    }

    public MonthCalendar getCalendar() {
        return calendars.isEmpty() ? null : calendars.get(0);
    }

    public List<MonthCalendar> getCalendars() {
        return calendars;
    }

    public List<YearOfMonths> getYears() {
        return years;
    }

    /** How many the month has. */
    public long getArticles() {
        return articles;
    }

    /** The nearest day before with an article; null for none. */
    public LocalDate getPrevious() {
        return previous;
    }

    public LocalDate getNext() {
        return next;
    }

    public String dayAddress(LocalDate date) {
        return ArchivePath.to(date);
    }

    public String monthAddress(LocalDate date) {
        return ArchivePath.to(YearMonth.from(date));
    }

    public String yearAddress(LocalDate date) {
        return ArchivePath.to(Year.of(date.getYear()));
    }
}
