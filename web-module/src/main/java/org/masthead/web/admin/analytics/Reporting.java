package org.masthead.web.admin.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.masthead.analytics.Annotations;
import org.masthead.analytics.Days;
import org.masthead.analytics.Dimension;
import org.masthead.analytics.Figures;
import org.masthead.analytics.Figures.Grain;
import org.masthead.analytics.Figures.Point;
import org.masthead.analytics.Figures.Totals;
import org.masthead.analytics.Subject;
import org.masthead.content.SiteTime;

/** Makes of {@link Figures} what report pages show of a subject. */
@ApplicationScoped
class Reporting {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final int DAYS_BY_HOUR = 2;
    private static final int DAYS_BY_DAY = 120;
    private static final int DAYS_BY_WEEK = 800;

    private Figures figures;
    private Annotations annotations;
    private AnnotationRows words;
    private SiteTime time;
    private Amounts amounts;

    protected Reporting() {}

    @Inject
    Reporting(Figures figures, Annotations annotations, AnnotationRows words, SiteTime time, Amounts amounts) {
        this.figures = figures;
        this.annotations = annotations;
        this.words = words;
        this.time = time;
        this.amounts = amounts;
    }

    Report of(Subject subject, Days days) {
        Grain grain = grain(days);
        List<Point> now = figures.series(subject, days, grain);
        Figures.Reading reading = figures.reading(subject, days);
        return new Report(
                tiles(figures.compared(subject, days), reading, now),
                compared(
                        now,
                        figures.series(subject, days.before(), grain),
                        figures.series(subject, days.yearEarlier(), grain),
                        grain),
                grain.name().toLowerCase(Locale.ROOT),
                heat(figures.weekdaysByHour(subject, days)),
                reading,
                notes(subject, days));
    }

    private static Grain grain(Days days) {
        if (days.count() <= DAYS_BY_HOUR) {
            return Grain.HOUR;
        }
        if (days.count() <= DAYS_BY_DAY) {
            return Grain.DAY;
        }
        return days.count() <= DAYS_BY_WEEK ? Grain.WEEK : Grain.MONTH;
    }

    private List<Tile> tiles(Figures.Compared compared, Figures.Reading reading, List<Point> points) {
        var tiles = new ArrayList<Tile>();
        tiles.add(count("views", "views-visitors-ranks", compared, Totals::views, spark(points, Point::views)));
        if (compared.now().visitors() >= 0) {
            tiles.add(count("visitors", "visitor", compared, Totals::visitors, spark(points, Point::visitors)));
        }
        if (compared.now().visits() >= 0) {
            tiles.add(count(
                    "visits", "visit-bounce-engaged-time", compared, Totals::visits, spark(points, Point::visits)));
            tiles.add(bounces(compared));
        }
        if (reading.ended() > 0) {
            tiles.add(new Tile(
                    "engaged", "visit-bounce-engaged-time", amounts.duration(reading.medianEngaged()), "", "", 0, ""));
        }
        return tiles;
    }

    private Tile count(
            String key, String definition, Figures.Compared compared, ToLongFunction<Totals> figure, String points) {
        long now = figure.applyAsLong(compared.now());
        long before = figure.applyAsLong(compared.before());
        return new Tile(
                key,
                definition,
                amounts.whole(now),
                amounts.change(now, before),
                amounts.change(now, figure.applyAsLong(compared.yearEarlier())),
                before <= 0 ? 0 : Long.compare(now, before),
                points);
    }

    private Tile bounces(Figures.Compared compared) {
        double now = compared.now().bounceRate();
        double before = compared.before().bounceRate();
        return new Tile(
                "bounces",
                "visit-bounce-engaged-time",
                amounts.percent(now),
                amounts.change(now, before),
                amounts.change(now, compared.yearEarlier().bounceRate()),
                before <= 0 ? 0 : Double.compare(before, now),
                "");
    }

    private static String spark(List<Point> points, ToLongFunction<Point> figure) {
        return points.stream()
                .map(point -> Long.toString(Math.max(0, figure.applyAsLong(point))))
                .collect(Collectors.joining(" "));
    }

    private List<ComparedPoint> compared(List<Point> now, List<Point> before, List<Point> yearEarlier, Grain grain) {
        var points = new ArrayList<ComparedPoint>();
        boolean anyBefore = before.stream().anyMatch(point -> point.views() > 0);
        boolean anyEarlier = yearEarlier.stream().anyMatch(point -> point.views() > 0);
        for (int i = 0; i < now.size(); i++) {
            Point point = now.get(i);
            points.add(new ComparedPoint(
                    name(point, grain),
                    point.day().toString(),
                    point.views(),
                    point.visitors(),
                    anyBefore && i < before.size() ? Long.valueOf(before.get(i).views()) : null,
                    anyEarlier && i < yearEarlier.size()
                            ? Long.valueOf(yearEarlier.get(i).views())
                            : null));
        }
        return points;
    }

    private String name(Point point, Grain grain) {
        return switch (grain) {
            case HOUR -> HOUR.format(point.start().atZone(time.zone()));
            case DAY -> DAY.format(point.day());
            case WEEK -> WEEK.format(point.day());
            default -> MONTH.format(point.day());
        };
    }

    private static List<Report.HeatRow> heat(List<List<Long>> weekdays) {
        var rows = new ArrayList<Report.HeatRow>();
        for (int i = 0; i < weekdays.size(); i++) {
            String name = DayOfWeek.of(i + 1).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            rows.add(new Report.HeatRow(name, weekdays.get(i)));
        }
        return rows;
    }

    private List<AnnotationRow> notes(Subject subject, Days days) {
        return words.of(
                subject.kind() == Subject.Kind.ARTICLE
                        ? annotations.ofArticle(subject.id(), days)
                        : annotations.ofSite(days));
    }

    /** @param query to carry along, beginning with {@code &} */
    Ranked ranked(Subject subject, Days days, Dimension by, int atMost, String query) {
        Figures.Breakdown breakdown = figures.breakdown(subject, days, by, atMost);
        return new Ranked(
                by,
                breakdown.total(),
                breakdown.lines(),
                breakdown.top().stream()
                        .map(line -> LineNames.row(by, line, query))
                        .toList());
    }
}
