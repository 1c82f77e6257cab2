package org.masthead.analytics.figures;

import static org.masthead.analytics.Figures.UNKNOWN;

import java.sql.Connection;
import java.sql.SQLException;
import org.masthead.analytics.Days;
import org.masthead.analytics.Figures.Totals;
import org.masthead.analytics.Subject;
import org.masthead.analytics.mostviewed.Sql;

/** Sums over days. */
final class TotalRows {
    private static final Sql SITE = new Sql("""
            select coalesce(sum(views), 0), coalesce(sum(visitors), 0), coalesce(sum(visits), 0),
                   coalesce(sum(measured_visits), 0), coalesce(sum(bounces), 0), coalesce(sum(bot_views), 0),
                   coalesce(sum(repeat_views), 0), coalesce(sum(staff_views), 0)
            from analytics.daily_site where day between ? and ?
            """);
    private static final String ARTICLES = """
            select coalesce(sum(t.views), 0), coalesce(sum(t.visitors), 0)
            from analytics.daily_article t where t.day between ? and ? and %s
            """;

    private TotalRows() {}

    static Totals of(Connection connection, Subject subject, Condition condition, Days days) throws SQLException {
        if (subject.kind() == Subject.Kind.SITE) {
            return SITE.first(
                    connection,
                    row -> new Totals(
                            row.getLong(1),
                            row.getLong(2),
                            row.getLong(3),
                            row.getLong(4),
                            row.getLong(5),
                            row.getLong(6),
                            row.getLong(7),
                            row.getLong(8)),
                    days.from(),
                    days.to());
        }
        boolean one = subject.kind() == Subject.Kind.ARTICLE;
        return new Sql(ARTICLES.formatted(condition.sql()))
                .first(
                        connection,
                        row -> new Totals(
                                row.getLong(1),
                                one ? row.getLong(2) : UNKNOWN,
                                UNKNOWN,
                                UNKNOWN,
                                UNKNOWN,
                                UNKNOWN,
                                UNKNOWN,
                                UNKNOWN),
                        condition.after(days.from(), days.to()));
    }
}
