package org.masthead.analytics.figures;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.masthead.analytics.Days;
import org.masthead.analytics.Dimension;
import org.masthead.analytics.Figures.Breakdown;
import org.masthead.analytics.Figures.Line;
import org.masthead.analytics.Subject;
import org.masthead.analytics.mostviewed.Sql;

/** Sums the days, the days before and the same weekdays a year earlier in one statement; names are added elsewhere. */
final class BreakdownRows {
    /** Of a table by day. */
    private static final String BY_DAY = """
            select %1$s as key, coalesce(sum(%2$s) filter (where t.day between ? and ?), 0) as now,
                   coalesce(sum(%3$s) filter (where t.day between ? and ?), 0) as visits,
                   coalesce(sum(%2$s) filter (where t.day between ? and ?), 0) as before,
                   coalesce(sum(%2$s) filter (where t.day between ? and ?), 0) as year
            from %4$s where (t.day between ? and ? or t.day between ? and ?) and %5$s group by 1
            """;

    /** Articles first, then what they are filed under: few rows are joined. */
    private static final String BY_ARTICLE = """
            with summed as (
              select t.article_id, coalesce(sum(t.views) filter (where t.day between ? and ?), 0) as now,
                     coalesce(sum(t.views) filter (where t.day between ? and ?), 0) as before,
                     coalesce(sum(t.views) filter (where t.day between ? and ?), 0) as year
              from analytics.daily_article t
              where (t.day between ? and ? or t.day between ? and ?) and %4$s group by t.article_id),
            s as (select * from summed %3$s)
            select %1$s as key, sum(s.now) as now, -1::bigint as visits, sum(s.before) as before, sum(s.year) as year
            from s left join analytics.article_fact f on f.article_id = s.article_id %2$s group by 1
            """;

    /** Views of pages that are no article, of the whole site. */
    private static final String NO_ARTICLE = """
            union all
            select 0, site.now - a.now, site.before - a.before, site.year - a.year
            from (select coalesce(sum(views) filter (where day between ? and ?), 0) as now,
                         coalesce(sum(views) filter (where day between ? and ?), 0) as before,
                         coalesce(sum(views) filter (where day between ? and ?), 0) as year
                  from analytics.daily_site where day between ? and ? or day between ? and ?) site,
                 (select coalesce(sum(now), 0) as now, coalesce(sum(before), 0) as before, coalesce(sum(year), 0) as year
                  from summed) a
            """;

    private static final String TOP = """
            select key, now, visits, before, year, count(*) over () from (%s) lines
            where now > 0 order by now desc, key collate "C" limit ?
            """;

    private final Connection connection;
    private final ZoneId zone;
    private final Subject subject;
    private final Condition condition;

    BreakdownRows(Connection connection, ZoneId zone, Subject subject, Condition condition) {
        this.connection = connection;
        this.zone = zone;
        this.subject = subject;
        this.condition = condition;
    }

    /** @param total views of the subject on these days */
    Breakdown of(Dimension by, Days days, int atMost, long total) throws SQLException {
        var source = BreakdownSources.of(subject.kind(), by);
        var arguments = new ArrayList<Object>();
        String lines = source == null ? articles(by, days, arguments) : days(source, days, arguments);
        arguments.add(atMost);
        var all = new long[1];
        List<Line> top = new Sql(TOP.formatted(lines)).list(connection, row -> line(row, all), arguments.toArray());
        return new Breakdown(by, total, all[0], top);
    }

    private String days(BreakdownSources.Source source, Days days, List<Object> arguments) {
        add(arguments, days, days, days.before(), days.yearEarlier());
        addBoth(arguments, days);
        arguments.addAll(condition.arguments());
        return BY_DAY.formatted(source.key(), source.views(), source.visits(), source.from(), condition.sql());
    }

    private String articles(Dimension by, Days days, List<Object> arguments) {
        boolean site = subject.kind() == Subject.Kind.SITE;
        add(arguments, days, days.before(), days.yearEarlier());
        addBoth(arguments, days);
        arguments.addAll(condition.arguments());
        if (site) {
            add(arguments, days, days.before(), days.yearEarlier());
            addBoth(arguments, days);
        }
        if (by == Dimension.PUBLICATION_HOUR) {
            arguments.add(zone.getId());
        }
        return BY_ARTICLE.formatted(
                BreakdownSources.articleKey(by),
                BreakdownSources.filedUnder(by),
                site ? NO_ARTICLE : "",
                condition.sql());
    }

    private static void add(List<Object> arguments, Days... ranges) {
        for (Days range : ranges) {
            Collections.addAll(arguments, range.from(), range.to());
        }
    }

    /** The days before and the days are one range; the year before is the other. */
    private static void addBoth(List<Object> arguments, Days days) {
        LocalDate from = days.before().from();
        Collections.addAll(
                arguments,
                from,
                days.to(),
                days.yearEarlier().from(),
                days.yearEarlier().to());
    }

    private static Line line(ResultSet row, long[] all) throws SQLException {
        all[0] = row.getLong(6);
        return new Line(
                row.getString(1), "", "", row.getLong(2), Math.max(-1, row.getLong(3)), row.getLong(4), row.getLong(5));
    }
}
