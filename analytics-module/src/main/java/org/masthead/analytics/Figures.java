package org.masthead.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.masthead.content.ArticleId;

/**
 * The numbers of docs/definitions.md, read from the tallies by hour and day; asking counts nothing. Days not tallied yet
 * are empty.
 */
public interface Figures {
    /** In the figures of {@link Totals} and {@link Point}: not told apart for such a subject. */
    long UNKNOWN = -1;

    Totals totals(Subject subject, Days days);

    /** The totals of these days, of as many before, and of the same weekdays a year earlier. */
    Compared compared(Subject subject, Days days);

    /**
     * One point for each hour, day, week … that the days touch, in order, zero where nothing was counted; the first and last
     * hold only what lies within the days.
     *
     * @throws IllegalArgumentException a sentence for people: more than {@link Grain#most} points
     */
    List<Point> series(Subject subject, Days days, Grain grain);

    /**
     * The lines with most views, ties by key; each beside the period before and the same weekdays a year earlier.
     *
     * @throws IllegalArgumentException a sentence for people: {@link Dimension#of} does not hold the dimension
     */
    Breakdown breakdown(Subject subject, Days days, Dimension by, int atMost);

    /** Views by weekday (Monday first) and hour of the site's clock: {@code views.get(0).get(9)} is Mondays from 9 to 10. */
    List<List<Long>> weekdaysByHour(Subject subject, Days days);

    LifeCurve life(ArticleId article);

    /** Views of articles older than 30 days, among all views of articles; between 0 and 1. */
    double evergreenShare(Subject subject, Days days);

    /** Articles older than 30 days whose last seven days up to {@code today} outdo the four weeks before, strongest first. */
    List<Rising> rising(LocalDate today, int atMost);

    /** All views that each version of an article ever had; 0 stands for views whose version is not known. */
    Map<Integer, Long> viewsOfVersions(ArticleId article);

    /** How the views of these days that said so were read. */
    Reading reading(Subject subject, Days days);

    /** What makes an article's count doubtful or plain: where its views of these days came from. */
    Origins origins(ArticleId article, Days days);

    enum Grain {
        HOUR(24 * 100),
        DAY(3_660),
        WEEK(1_000),
        MONTH(1_000),
        QUARTER(1_000),
        YEAR(1_000);

        private final int most;

        Grain(int most) {
            this.most = most;
        }

        public int most() {
            return most;
        }
    }

    /**
     * @param visitors daily visitors, summed; of several articles {@link #UNKNOWN}
     * @param visits {@link #UNKNOWN} except for the site
     * @param measuredVisits visits that could have been a bounce: begun by a view that could say how long it was read
     * @param botViews {@link #UNKNOWN} except for the site, like repeats and staff views
     */
    record Totals(
            long views,
            long visitors,
            long visits,
            long measuredVisits,
            long bounces,
            long botViews,
            long repeatViews,
            long staffViews) {
        /** Between 0 and 1; 0 when no visit could have been one. */
        public double bounceRate() {
            return measuredVisits <= 0 ? 0 : (double) bounces / measuredVisits;
        }

        public double viewsPerVisit() {
            return visits <= 0 ? 0 : (double) views / visits;
        }
    }

    record Compared(Days days, Totals now, Totals before, Totals yearEarlier) {}

    /**
     * @param start the point's first moment; {@code day} is its date
     * @param visitors as in {@link Totals}; of an hour those distinct in it
     */
    record Point(Instant start, LocalDate day, long views, long visitors, long visits, long botViews) {}

    /**
     * @param total all views of these days that can be told apart so: by author or tag a view may stand in several lines
     * @param lines how many lines there are in all
     */
    record Breakdown(Dimension by, long total, long lines, List<Line> top) {}

    /**
     * @param key an id, a host, a name as stored; empty: none of them
     * @param name for people, empty where the key has no name of its own
     * @param address path on this site, empty when it has none
     * @param visits that it began; {@link #UNKNOWN} where not told apart
     * @param before views in as many days before
     * @param yearEarlier views on the same weekdays 52 weeks earlier
     */
    record Line(String key, String name, String address, long views, long visits, long before, long yearEarlier) {}

    /**
     * @param published null when it never was: then the rest is empty
     * @param views until the end of each hour since then, cumulated
     * @param sectionMedian median of the same over the newest articles of its section that are old enough
     * @param sectionArticles how many articles that is a median of at its first hour
     * @param halfLife after how many hours half of all its views had come; empty without views
     */
    record LifeCurve(
            ArticleId article,
            Instant published,
            List<Long> views,
            List<Double> sectionMedian,
            int sectionArticles,
            OptionalInt halfLife) {}

    /** @param usual mean of a week in the four weeks before */
    record Rising(ArticleId article, String headline, String slug, long views, double usual) {}

    /**
     * @param ended views that said how they were read
     * @param depths of those, how many reached at least 25, 50, 75 and 100 per cent
     */
    record Reading(
            long ended, double meanEngaged, int medianEngaged, double meanDepth, int medianDepth, Depths depths) {}

    record Depths(long quarter, long half, long threeQuarters, long end) {}

    /**
     * @param hours views by hour of the site's clock, 24 of them
     * @param firstReferrer the host that sent most, empty when none did
     * @param networks distinct networks, day by day, summed
     * @param greatestNetwork views by each day's greatest network, summed
     * @param known views whose network is known
     */
    record Origins(
            long views,
            long visitors,
            long botViews,
            List<Long> hours,
            String firstReferrer,
            long firstReferrerViews,
            long networks,
            long greatestNetwork,
            long known) {}
}
