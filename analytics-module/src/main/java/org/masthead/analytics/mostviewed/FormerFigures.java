package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What the reports said of a day before it is tallied anew. If the day had been final, that is, tallied after its end, what
 * changes is kept with its old and new value.
 */
final class FormerFigures {
    private static final Sql BEFORE = new Sql("""
            select tallied_at, definition, bot_list, rule_set, time_zone, rows_read from analytics.day_tally
            where day = ? and tallied_at >= ?
            """);
    private static final Sql FORGET = new Sql("drop table if exists pg_temp.former_path, pg_temp.former_article");
    private static final Sql PATHS = new Sql("""
            create temporary table former_path on commit drop as
            select path_id, views, visitors, bot_views, repeat_views from analytics.daily_path where day = ?
            """);
    private static final Sql ARTICLES = new Sql("""
            create temporary table former_article on commit drop as
            select article_id, views, visitors from analytics.daily_article where day = ?
            """);
    private static final Sql NOTE = new Sql("""
            insert into analytics.day_revision (day, revised_at, reason, old_tallied_at, old_definition, definition,
              old_bot_list, bot_list, old_rows_read, rows_read)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """);
    private static final Sql CHANGED_PATHS = new Sql("""
            insert into analytics.path_revision
            select ?, path_id, coalesce(f.views, 0), coalesce(d.views, 0), coalesce(f.visitors, 0),
                   coalesce(d.visitors, 0), coalesce(f.bot_views, 0), coalesce(d.bot_views, 0),
                   coalesce(f.repeat_views, 0), coalesce(d.repeat_views, 0)
            from pg_temp.former_path f
            full join (select * from analytics.daily_path where day = ?) d using (path_id)
            where (coalesce(f.views, 0), coalesce(f.visitors, 0), coalesce(f.bot_views, 0), coalesce(f.repeat_views, 0))
               <> (coalesce(d.views, 0), coalesce(d.visitors, 0), coalesce(d.bot_views, 0), coalesce(d.repeat_views, 0))
            """);
    private static final Sql CHANGED_ARTICLES = new Sql("""
            insert into analytics.article_revision
            select ?, article_id, coalesce(f.views, 0), coalesce(d.views, 0), coalesce(f.visitors, 0),
                   coalesce(d.visitors, 0)
            from pg_temp.former_article f
            full join (select * from analytics.daily_article where day = ?) d using (article_id)
            where (coalesce(f.views, 0), coalesce(f.visitors, 0)) <> (coalesce(d.views, 0), coalesce(d.visitors, 0))
            """);
    private static final Sql NOTHING_CHANGED = new Sql("delete from analytics.day_revision where id = ?");

    private final LocalDate day;
    private final Optional<Tally> before;

    private FormerFigures(LocalDate day, Optional<Tally> before) {
        this.day = day;
        this.before = before;
    }

    /** How a day was, or is, tallied. */
    record Tally(OffsetDateTime at, int definition, String botList, int ruleSet, String timeZone, long rowsRead) {}

    /** @param end of the day in the site's time zone */
    static FormerFigures of(Connection connection, LocalDate day, Instant end) throws SQLException {
        Optional<Tally> before = BEFORE
                .list(
                        connection,
                        row -> new Tally(
                                row.getObject(1, OffsetDateTime.class),
                                row.getInt(2),
                                row.getString(3),
                                row.getInt(4),
                                row.getString(5),
                                row.getLong(6)),
                        day,
                        end.atOffset(ZoneOffset.UTC))
                .stream()
                .findFirst();
        if (before.isPresent()) {
            FORGET.update(connection);
            PATHS.update(connection, day);
            ARTICLES.update(connection, day);
        }
        return new FormerFigures(day, before);
    }

    /** After the day's rows were written. */
    void compare(Connection connection, Tally now) throws SQLException {
        if (before.isEmpty()) {
            return;
        }
        Tally former = before.get();
        long revision = NOTE.first(
                connection,
                row -> row.getLong(1),
                day,
                now.at,
                reason(former, now).text(),
                former.at,
                former.definition,
                now.definition,
                former.botList,
                now.botList,
                former.rowsRead,
                now.rowsRead);
        long changed =
                CHANGED_PATHS.update(connection, revision, day) + CHANGED_ARTICLES.update(connection, revision, day);
        if (changed == 0) {
            NOTHING_CHANGED.update(connection, revision);
        }
    }

    private static Revised reason(Tally former, Tally now) {
        if (former.definition != now.definition) {
            return Revised.DEFINITION;
        }
        if (!former.botList.equals(now.botList)) {
            return Revised.BOT_LIST;
        }
        if (former.ruleSet != now.ruleSet) {
            return Revised.OWN_RULES;
        }
        if (!former.timeZone.equals(now.timeZone)) {
            return Revised.TIME_ZONE;
        }
        int grown = Long.compare(now.rowsRead, former.rowsRead);
        return grown > 0 ? Revised.LATE_VIEWS : grown < 0 ? Revised.VIEWS_REMOVED : Revised.JUDGED_ANEW;
    }
}
