package org.masthead.analytics.figures;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.masthead.analytics.Figures.LifeCurve;
import org.masthead.analytics.mostviewed.DayHours;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.ArticleId;

/** Views of an article by the hours since it was published, and of its section's newest beside it. */
final class LifeRows {
    /** Hours of a curve: thirty days. */
    private static final int LENGTH = 720;

    private static final int COMPARED = 100;

    private static final Sql PUBLISHED =
            new Sql("select published_at, section_id from analytics.article_fact where article_id = ?");
    private static final Sql OWN =
            new Sql("select article_id, day, hours from analytics.daily_life where article_id = ? order by day");
    private static final Sql SECTION = new Sql("""
            with newest as (
              select article_id, published_at from analytics.article_fact
              where section_id = ? and article_id <> ? and published_at < ? order by published_at desc limit ?)
            select n.article_id, n.published_at, l.day, l.hours
            from newest n join analytics.daily_life l on l.article_id = n.article_id
              and l.day between (n.published_at at time zone ?)::date and (n.published_at at time zone ?)::date + 30
            order by n.article_id, l.day
            """);

    private final Connection connection;
    private final ZoneId zone;
    private final Instant now;

    LifeRows(Connection connection, ZoneId zone, Instant now) {
        this.connection = connection;
        this.zone = zone;
        this.now = now;
    }

    LifeCurve of(ArticleId article) throws SQLException {
        List<Born> born = PUBLISHED.list(
                connection,
                row -> new Born(instant(row.getObject(1, OffsetDateTime.class)), row.getObject(2, Long.class)),
                article.value());
        if (born.isEmpty() || born.get(0).published == null) {
            return new LifeCurve(article, null, List.of(), List.of(), 0, OptionalInt.empty());
        }
        Instant published = born.get(0).published;
        var all = new Life(published);
        OWN.list(
                connection,
                row -> all.add(row.getObject(2, LocalDate.class), (Integer[])
                        row.getArray(3).getArray()),
                article.value());
        List<Life> others = others(article, born.get(0).section);
        return new LifeCurve(
                article, published, all.cumulated(), medians(others, all.length()), others.size(), all.halfLife());
    }

    private static Instant instant(OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private List<Life> others(ArticleId article, Long section) throws SQLException {
        var lives = new ArrayList<Life>();
        if (section != null) {
            var last = new long[1];
            SECTION.list(
                    connection,
                    row -> {
                        if (row.getLong(1) != last[0]) {
                            lives.add(new Life(
                                    row.getObject(2, OffsetDateTime.class).toInstant()));
                            last[0] = row.getLong(1);
                        }
                        return lives.get(lives.size() - 1).add(row.getObject(3, LocalDate.class), (Integer[])
                                row.getArray(4).getArray());
                    },
                    section,
                    article.value(),
                    OffsetDateTime.ofInstant(now, zone),
                    COMPARED,
                    zone.getId(),
                    zone.getId());
        }
        return lives;
    }

    /** At each hour, of those that are that old. */
    private static List<Double> medians(List<Life> lives, int length) {
        var medians = new ArrayList<Double>();
        List<List<Long>> curves = lives.stream().map(Life::cumulated).toList();
        for (int hour = 0; hour < length; hour++) {
            int at = hour;
            long[] values = curves.stream()
                    .filter(curve -> curve.size() > at)
                    .mapToLong(curve -> curve.get(at))
                    .sorted()
                    .toArray();
            if (values.length == 0) {
                return medians;
            }
            medians.add((values[(values.length - 1) / 2] + values[values.length / 2]) / 2.0);
        }
        return medians;
    }

    private record Born(Instant published, Long section) {}

    /** Views by the hours of the clock since the one in which an article was published. */
    private final class Life {
        private final Instant born;
        private long[] views = new long[LENGTH];

        Life(Instant published) {
            born = published.truncatedTo(ChronoUnit.HOURS);
        }

        /** Views before its publication count for its first hour. */
        boolean add(LocalDate day, Integer[] hours) {
            DayHours ofDay = DayHours.of(day, zone);
            for (int i = 0; i < hours.length; i++) {
                if (hours[i] > 0) {
                    int age = Math.max(
                            0, (int) Duration.between(born, ofDay.hour(i)).toHours());
                    if (age >= views.length) {
                        views = Arrays.copyOf(views, Math.max(age + 1, 2 * views.length));
                    }
                    views[age] += hours[i];
                }
            }
            return true;
        }

        int length() {
            return (int)
                    Math.max(0, Math.min(LENGTH, Duration.between(born, now).toHours() + 1));
        }

        List<Long> cumulated() {
            var sums = new ArrayList<Long>();
            long sum = 0;
            for (int hour = 0; hour < length(); hour++) {
                sum += views[hour];
                sums.add(sum);
            }
            return sums;
        }

        OptionalInt halfLife() {
            long all = Arrays.stream(views).sum();
            long sum = 0;
            for (int hour = 0; hour < views.length && all > 0; hour++) {
                sum += views[hour];
                if (sum * 2 >= all) {
                    return OptionalInt.of(hour + 1);
                }
            }
            return OptionalInt.empty();
        }
    }
}
