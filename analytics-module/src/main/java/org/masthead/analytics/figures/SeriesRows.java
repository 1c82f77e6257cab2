package org.masthead.analytics.figures;

import static org.masthead.analytics.Figures.UNKNOWN;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.masthead.analytics.Days;
import org.masthead.analytics.Figures.Point;
import org.masthead.analytics.Subject;
import org.masthead.analytics.mostviewed.DayHours;
import org.masthead.analytics.mostviewed.Sql;

/** What was counted by hour and by day; hours and days without a count are absent. */
final class SeriesRows {
    private static final Sql SITE_DAYS = new Sql("""
            select day, views, visitors, visits, bot_views from analytics.daily_site
            where day between ? and ? order by day
            """);
    private static final Sql SITE_HOURS = new Sql("""
            select hour, day, views, visitors, visits, bot_views from analytics.hourly_site
            where day between ? and ? order by hour
            """);
    private static final String ARTICLE_DAYS = """
            select t.day, sum(t.views), sum(t.visitors) from analytics.daily_article t
            where t.day between ? and ? and %s group by t.day order by t.day
            """;
    private static final String ARTICLE_HOURS = """
            select t.day, h.place::integer - 1, sum(h.views)
            from analytics.daily_life t, unnest(t.hours) with ordinality h (views, place)
            where t.day between ? and ? and %s and h.views > 0
            group by t.day, h.place order by t.day, h.place
            """;

    private final ZoneId zone;
    private final Connection connection;
    private final Subject subject;
    private final Condition condition;

    SeriesRows(Connection connection, ZoneId zone, Subject subject, Condition condition) {
        this.connection = connection;
        this.zone = zone;
        this.subject = subject;
        this.condition = condition;
    }

    List<Point> days(Days days) throws SQLException {
        if (subject.kind() == Subject.Kind.SITE) {
            return SITE_DAYS.list(connection, this::siteDay, days.from(), days.to());
        }
        boolean one = subject.kind() == Subject.Kind.ARTICLE;
        return new Sql(ARTICLE_DAYS.formatted(condition.sql()))
                .list(
                        connection,
                        row -> {
                            LocalDate day = row.getObject(1, LocalDate.class);
                            return new Point(
                                    start(day), day, row.getLong(2), one ? row.getLong(3) : UNKNOWN, UNKNOWN, UNKNOWN);
                        },
                        condition.after(days.from(), days.to()));
    }

    private Point siteDay(ResultSet row) throws SQLException {
        LocalDate day = row.getObject(1, LocalDate.class);
        return new Point(start(day), day, row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    List<Point> hours(Days days) throws SQLException {
        return subject.kind() == Subject.Kind.SITE
                ? SITE_HOURS.list(connection, SeriesRows::siteHour, days.from(), days.to())
                : articleHours(days);
    }

    private static Point siteHour(ResultSet row) throws SQLException {
        return new Point(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                row.getObject(2, LocalDate.class),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6));
    }

    private List<Point> articleHours(Days days) throws SQLException {
        var points = new ArrayList<Point>();
        new Sql(ARTICLE_HOURS.formatted(condition.sql()))
                .list(
                        connection,
                        row -> points.add(
                                articleHour(row.getObject(1, LocalDate.class), row.getInt(2), row.getLong(3))),
                        condition.after(days.from(), days.to()));
        return points;
    }

    private Point articleHour(LocalDate day, int hour, long views) {
        return new Point(DayHours.of(day, zone).hour(hour), day, views, UNKNOWN, UNKNOWN, UNKNOWN);
    }
}
