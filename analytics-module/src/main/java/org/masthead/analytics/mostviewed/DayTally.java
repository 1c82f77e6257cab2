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
import org.masthead.analytics.archive.ArchivedDays;
import org.masthead.analytics.viewlog.ClientList;
import org.masthead.analytics.viewlog.Definition;
import org.masthead.content.ArticleFilings;
import org.masthead.content.Articles;
import org.masthead.content.SiteTime;

/**
 * Recomputes a calendar day from the view log by SQL alone; the same log, bot list and articles give the same rows,
 * however often and in whichever order. Works in the caller's transaction.
 */
@Dependent
public class DayTally {
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

    private static final AgentClients CLIENTS =
            new AgentClients(ClientList.bundled().version(), ClientList.bundled()::of);

    private final AgentVerdicts agents;
    private final PathArticles paths;
    private final FactsOfArticles facts;
    private final ArchivedDays archive;
    private final SiteTime time;
    private final int repeatCap;

    @Inject
    DayTally(
            Articles articles,
            ArticleFilings filings,
            ArchivedDays archive,
            SiteTime time,
            @ConfigProperty(name = Definition.REPEAT_CAP_SETTING, defaultValue = "" + Definition.REPEAT_CAP)
                    int repeatCap) {
        this(
                AgentVerdicts.inForce(),
                new PathArticles(articles::atPaths),
                FactsOfArticles.from(filings),
                archive,
                time,
                repeatCap);
    }

    DayTally(
            AgentVerdicts agents,
            PathArticles paths,
            FactsOfArticles facts,
            ArchivedDays archive,
            SiteTime time,
            int repeatCap) {
        this.agents = agents;
        this.paths = paths;
        this.facts = facts;
        this.archive = archive;
        this.time = time;
        this.repeatCap = repeatCap;
    }

    /**
     * Of a day whose raw views have ended nothing is changed: its tally stands for ever.
     *
     * @return how many views the day's log holds, bots and staff among them
     */
    public long recompute(Connection connection, LocalDate day) throws SQLException {
        LOCK.first(connection, row -> row.getString(1), (int) day.toEpochDay());
        List<OffsetDateTime> changedAt =
                CHANGED_AT.list(connection, row -> row.getObject(1, OffsetDateTime.class), day);
        boolean judgeable = archive.bringBack(connection, day);
        var former = FormerFigures.of(
                connection, day, day.plusDays(1).atStartOfDay(time.zone()).toInstant());
        Judgement judgement = agents.choose(connection, day);
        CLIENTS.complete(connection);
        JudgedViews.gatherEach(connection, day, repeatCap);
        if (!judgeable) {
            close(connection, day, changedAt);
            return JudgedViews.received(connection);
        }
        paths.resolve(connection);
        facts.complete(connection);
        ReferrerHosts.complete(connection);
        write(connection, day);
        long received = JudgedViews.received(connection);
        var tally = new FormerFigures.Tally(
                now(),
                judgement.definition(),
                judgement.botList(),
                judgement.ruleSet(),
                time.zone().getId(),
                received);
        former.compare(connection, tally);
        NOTE.update(
                connection,
                day,
                tally.definition(),
                tally.botList(),
                tally.ruleSet(),
                tally.timeZone(),
                tally.rowsRead(),
                tally.at());
        close(connection, day, changedAt);
        return received;
    }

    private static void close(Connection connection, LocalDate day, List<OffsetDateTime> changedAt)
            throws SQLException {
        for (OffsetDateTime moment : changedAt) {
            CLOSE.update(connection, day, moment);
        }
    }

    private void write(Connection connection, LocalDate day) throws SQLException {
        DayHours hours = DayHours.of(day, time.zone());
        HumanViews.gather(connection, day, hours);
        DayRows.write(connection, day);
        DaySources.write(connection, day);
        SiteRows.write(connection, day, hours);
        PageRows.write(connection, day);
        ReadingRows.write(connection, day);
        OriginRows.write(connection, day);
        ReaderRows.write(connection, day);
        LifeRows.write(connection, day, hours);
    }

    private OffsetDateTime now() {
        return time.clock().instant().atOffset(ZoneOffset.UTC);
    }
}
