package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;

/** A log that is judged, for tests of other rooms. Articles 1, 2 and 3 stand at {@code /one}, {@code /two}, {@code /three}. */
public final class JudgedScene {
    public static final LocalDate DAY = SampleLog.DAY;
    public static final String BROWSER = SampleLog.BROWSER;

    private final DataSource database = new CommittedAtClose(TestDatabase.migrated("analytics"));
    private final SampleLog log = new SampleLog(database);
    private final SampleTally tally =
            new SampleTally(database).article(1, "/one").article(2, "/two").article(3, "/three");

    public DataSource database() {
        return database;
    }

    public SiteTime time() {
        return tally.time();
    }

    public JudgedScene views(LocalDate day, String path, String agent, String visitor, int times) {
        log.hit(path).on(day).with(agent).by(visitor).times(times);
        return this;
    }

    public JudgedScene robots(LocalDate day, String agent, String visitor) {
        log.hit("/robots.txt").on(day).with(agent).by(visitor).robots().once();
        return this;
    }

    public JudgedScene refused(LocalDate day, String reason, int times) {
        return change(
                "insert into analytics.refusal (day, source, reason, origin, count) values ('%s', 1, '%s', 'a', %d)"
                        .formatted(day, reason, times));
    }

    public JudgedScene change(String... statements) {
        try (Connection connection = database.getConnection()) {
            for (String statement : statements) {
                new Sql(statement).update(connection);
            }
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public JudgedScene tally(LocalDate... days) {
        for (LocalDate day : days) {
            tally.recompute(day);
        }
        return this;
    }

    public List<String> rows(String query, Object... arguments) {
        return log.rows(query, arguments);
    }

    /** Every row that tallies write, and by what each day was judged. */
    public List<String> published() {
        return log.rows("""
                select 'path ' || d::text as row from analytics.daily_path d
                union all select 'article ' || d::text from analytics.daily_article d
                union all select 'bots ' || d::text from analytics.daily_bots d
                union all select 'day ' || concat_ws(' ', day, definition, bot_list, rule_set, time_zone, rows_read)
                  from analytics.day_tally
                order by 1
                """);
    }
}
