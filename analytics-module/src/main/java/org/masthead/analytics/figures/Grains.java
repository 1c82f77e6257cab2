package org.masthead.analytics.figures;

import static org.masthead.analytics.Figures.UNKNOWN;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.analytics.Days;
import org.masthead.analytics.Figures.Grain;
import org.masthead.analytics.Figures.Point;
import org.masthead.analytics.mostviewed.DayHours;

/** Puts hours and days into the points of a series, one for each, zero where nothing was counted. */
final class Grains {
    private final ZoneId zone;

    Grains(ZoneId zone) {
        this.zone = zone;
    }

    List<Point> hours(Days days, List<Point> counted) {
        Map<Instant, Point> points = new LinkedHashMap<>();
        days.from().datesUntil(days.to().plusDays(1)).forEach(day -> {
            DayHours hours = DayHours.of(day, zone);
            for (int hour = 0; hour < hours.count(); hour++) {
                points.put(hours.hour(hour), empty(hours.hour(hour), day, counted));
            }
        });
        counted.forEach(point -> points.put(point.start(), point));
        return List.copyOf(points.values());
    }

    List<Point> days(Days days, Grain grain, List<Point> counted) {
        Map<LocalDate, Point> points = new LinkedHashMap<>();
        days.from()
                .datesUntil(days.to().plusDays(1))
                .map(day -> first(day, grain))
                .distinct()
                .forEach(first -> {
                    LocalDate start = first.isBefore(days.from()) ? days.from() : first;
                    points.put(first, empty(start.atStartOfDay(zone).toInstant(), start, counted));
                });
        counted.forEach(point -> points.computeIfPresent(first(point.day(), grain), (first, sum) -> plus(sum, point)));
        return new ArrayList<>(points.values());
    }

    static LocalDate first(LocalDate day, Grain grain) {
        return switch (grain) {
            case HOUR, DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** What is not known of what was counted is not known of what was not either. */
    private static Point empty(Instant start, LocalDate day, List<Point> counted) {
        boolean site = counted.isEmpty() || counted.get(0).visits() != UNKNOWN;
        boolean visitors = counted.isEmpty() || counted.get(0).visitors() != UNKNOWN;
        return new Point(start, day, 0, visitors ? 0 : UNKNOWN, site ? 0 : UNKNOWN, site ? 0 : UNKNOWN);
    }

    private static Point plus(Point sum, Point point) {
        return new Point(
                sum.start(),
                sum.day(),
                sum.views() + point.views(),
                plus(sum.visitors(), point.visitors()),
                plus(sum.visits(), point.visits()),
                plus(sum.botViews(), point.botViews()));
    }

    private static long plus(long sum, long more) {
        return sum == UNKNOWN || more == UNKNOWN ? UNKNOWN : sum + more;
    }
}
