package org.masthead.analytics.mostviewed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.analytics.Judgement;
import org.masthead.analytics.viewlog.Definition;
import org.masthead.content.Articles;
import org.masthead.content.SiteTime;

/**
 * Recomputes a calendar day from the view log by SQL alone; the same log, bot list and articles give the same rows,
 * however often and in whichever order. Works in the caller's transaction.
 */
@Dependent
class DayTally {
    private static final Sql LOCK =
            new Sql("select pg_advisory_xact_lock(hashtext('masthead.analytics.day'), ?)::text");
    private static final Sql CHANGED_AT = new Sql("select changed_at from analytics.open_day where day = ?");
    private static final Sql CLOSE = new Sql("delete from analytics.open_day where day = ? and changed_at = ?");
    private static final Sql NOTE = new Sql("""
            insert into analytics.day_tally (day, definition, bot_list, rule_set, time_zone, rows_read, tallied_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (day) do update set definition = excluded.definition, bot_list = excluded.bot_list,
              rule_set = excluded.rule_set, time_zone = excluded.time_zone, rows_read = excluded.rows_read, tallied_at = excluded.tallied_at
            """);

    private final AgentVerdicts agents;
    private final PathArticles paths;
    private final SiteTime time;
    private final int repeatCap;

    @Inject
    DayTally(
            Articles articles,
            SiteTime time,
            @ConfigProperty(name = Definition.REPEAT_CAP_SETTING, defaultValue = "" + Definition.REPEAT_CAP)
                    int repeatCap) {
        this(AgentVerdicts.inForce(), new PathArticles(articles::atPaths), time, repeatCap);
    }

    DayTally(AgentVerdicts agents, PathArticles paths, SiteTime time, int repeatCap) {
        this.agents = agents;
        this.paths = paths;
        this.time = time;
        this.repeatCap = repeatCap;
    }

    /** @return how many views the day's log holds, bots and staff among them */
    long recompute(Connection connection, LocalDate day) throws SQLException {
        LOCK.first(connection, row -> row.getString(1), (int) day.toEpochDay());
        List<OffsetDateTime> changedAt =
                CHANGED_AT.list(connection, row -> row.getObject(1, OffsetDateTime.class), day);
        Judgement judgement = agents.choose(connection, day);
        JudgedViews.gather(connection, day);
        paths.resolve(connection);
        DayRows.write(connection, day, repeatCap);
        long received = JudgedViews.received(connection);
        NOTE.update(
                connection,
                day,
                judgement.definition(),
                judgement.botList(),
                judgement.ruleSet(),
                time.zone().getId(),
                received,
                now());
        for (OffsetDateTime moment : changedAt) {
            CLOSE.update(connection, day, moment);
        }
        return received;
    }

    private OffsetDateTime now() {
        return time.clock().instant().atOffset(ZoneOffset.UTC);
    }
}
