package org.masthead.analytics.figures;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.masthead.analytics.Days;
import org.masthead.analytics.Dimension;
import org.masthead.analytics.Figures;
import org.masthead.analytics.Subject;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleFilings;
import org.masthead.content.ArticleId;
import org.masthead.content.Articles;
import org.masthead.content.SiteTime;

/** Sums the tallies; each question opens one connection. */
@ApplicationScoped
class TalliedFigures implements Figures {
    private static final int WEEKDAYS = 7;
    private static final int HOURS = 24;
    private static final Sql SITE_AGES = new Sql("""
            select coalesce(sum(views) filter (where age = 'later'), 0)::float / nullif(sum(views), 0)
            from analytics.daily_age where day between ? and ? and age <> 'none'
            """);
    private static final String AGES = """
            select coalesce(sum(later), 0)::float
                   / nullif(sum(first_hour + first_day + first_week + first_month + later), 0)
            from analytics.daily_life t where day between ? and ? and %s
            """;
    private static final Sql VERSIONS =
            new Sql("select version, sum(views) from analytics.daily_version where article_id = ? group by version");

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    private Function<Collection<ArticleId>, Map<ArticleId, ArticleFacts>> facts;
    private ArticleFilings filings;
    private SiteTime time;

    protected TalliedFigures() {}

    @Inject
    TalliedFigures(Articles articles, ArticleFilings filings, SiteTime time) {
        this(null, articles::facts, filings, time);
    }

    /** @param facts as {@link Articles#facts} */
    TalliedFigures(
            DataSource database,
            Function<Collection<ArticleId>, Map<ArticleId, ArticleFacts>> facts,
            ArticleFilings filings,
            SiteTime time) {
        this.database = database;
        this.facts = facts;
        this.filings = filings;
        this.time = time;
    }

    @Override
    public Totals totals(Subject subject, Days days) {
        Condition condition = Condition.of(subject, filings);
        return read(connection -> TotalRows.of(connection, subject, condition, days));
    }

    @Override
    public Compared compared(Subject subject, Days days) {
        return new Compared(
                days, totals(subject, days), totals(subject, days.before()), totals(subject, days.yearEarlier()));
    }

    @Override
    public List<Point> series(Subject subject, Days days, Grain grain) {
        refuseTooMany(days, grain);
        Condition condition = Condition.of(subject, filings);
        var grains = new Grains(time.zone());
        return read(connection -> {
            var rows = new SeriesRows(connection, time.zone(), subject, condition);
            return grain == Grain.HOUR
                    ? grains.hours(days, rows.hours(days))
                    : grains.days(days, grain, rows.days(days));
        });
    }

    private static void refuseTooMany(Days days, Grain grain) {
        long points =
                switch (grain) {
                    case HOUR -> days.count() * HOURS;
                    case DAY -> days.count();
                    case WEEK -> days.count() / WEEKDAYS;
                    case MONTH, QUARTER, YEAR -> days.count() / 28;
                };
        if (points > grain.most()) {
            throw new IllegalArgumentException("That is more than " + grain.most() + " points; ask for fewer days.");
        }
    }

    @Override
    public Breakdown breakdown(Subject subject, Days days, Dimension by, int atMost) {
        if (!Dimension.of(subject.kind()).contains(by)) {
            throw new IllegalArgumentException("Views of one "
                    + subject.kind().name().toLowerCase(Locale.ROOT) + " are not told apart by " + by.text() + ".");
        }
        Condition condition = Condition.of(subject, filings);
        Breakdown rows = read(connection -> {
            long views = TotalRows.of(connection, subject, condition, days).views();
            return new BreakdownRows(connection, time.zone(), subject, condition).of(by, days, atMost, views);
        });
        return new Breakdown(by, rows.total(), rows.lines(), new Names(facts, filings).of(by, rows.top()));
    }

    @Override
    public List<List<Long>> weekdaysByHour(Subject subject, Days days) {
        Condition condition = Condition.of(subject, filings);
        var cells = new long[WEEKDAYS][HOURS];
        for (Point point :
                read(connection -> new SeriesRows(connection, time.zone(), subject, condition).hours(days))) {
            int hour = point.start().atZone(time.zone()).getHour();
            cells[point.day().getDayOfWeek().getValue() - 1][hour] += point.views();
        }
        var rows = new ArrayList<List<Long>>();
        for (long[] weekday : cells) {
            rows.add(Arrays.stream(weekday).boxed().toList());
        }
        return rows;
    }

    @Override
    public LifeCurve life(ArticleId article) {
        return read(
                connection -> new LifeRows(connection, time.zone(), time.clock().instant()).of(article));
    }

    @Override
    public double evergreenShare(Subject subject, Days days) {
        Condition condition = Condition.of(subject, filings);
        boolean site = subject.kind() == Subject.Kind.SITE;
        Sql ages = site ? SITE_AGES : new Sql(AGES.formatted(condition.sql()));
        return read(
                connection -> ages.first(connection, row -> row.getDouble(1), condition.after(days.from(), days.to())));
    }

    @Override
    public List<Rising> rising(LocalDate today, int atMost) {
        var midnight = today.plusDays(1).atStartOfDay(time.zone()).toInstant();
        return read(connection -> RisingRows.of(connection, facts, today, midnight, atMost));
    }

    @Override
    public Map<Integer, Long> viewsOfVersions(ArticleId article) {
        return read(connection ->
                VERSIONS.list(connection, row -> Map.entry(row.getInt(1), row.getLong(2)), article.value()).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public Reading reading(Subject subject, Days days) {
        Condition condition = Condition.of(subject, filings);
        return read(connection -> ReadingRows.of(connection, subject, condition, days));
    }

    @Override
    public Origins origins(ArticleId article, Days days) {
        List<Long> hours = byHour(weekdaysByHour(Subject.article(article.value()), days));
        return read(connection -> OriginRows.of(connection, article, days, hours));
    }

    private static List<Long> byHour(List<List<Long>> weekdays) {
        var hours = new ArrayList<Long>();
        for (int hour = 0; hour < HOURS; hour++) {
            int at = hour;
            hours.add(weekdays.stream().mapToLong(weekday -> weekday.get(at)).sum());
        }
        return hours;
    }

    private <T> T read(Reads<T> reads) {
        try (Connection connection = database.getConnection()) {
            return reads.from(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The figures cannot be read", e);
        }
    }

    private interface Reads<T> {
        T from(Connection connection) throws SQLException;
    }
}
