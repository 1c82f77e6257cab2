package org.masthead.analytics.mostviewed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.analytics.viewlog.Definition;
import org.masthead.content.Run;

/** What became of one access-log import's views of a day, once that day is tallied. */
@ApplicationScoped
public class ImportedViews {
    private static final String HUMAN = "human";

    /** A log's views carry no flags, so what its visitors are is told by the other kinds. */
    private static final Sql BY_KIND = new Sql("""
            with mine as (
              select visitor, count(*) as views from analytics.view_log
              where day = ? and import_id = ? and not robots group by visitor),
            judged as (
              select distinct visitor, kind from pg_temp.judged_view where kind not in ('automation', 'staff'))
            select kind, sum(views) from mine join judged using (visitor) group by kind order by kind
            """);

    private static final Sql REPEATS = new Sql("""
            with capped as materialized (
              select path_id, visitor from pg_temp.judged_view where kind = 'human'
              group by path_id, visitor having sum(views) > ?),
            nth as (
              select v.import_id, row_number() over (
                       partition by v.path_id, v.visitor order by v.received_at, v.import_id nulls first) as n
              from capped
              join analytics.view_log v on v.path_id = capped.path_id and v.visitor = capped.visitor
              where v.day = ? and not v.robots and not v.automation and not v.staff)
            select count(*) from nth where n > ? and import_id = ?
            """);

    private final DayTally tally;
    private final int repeatCap;

    @Inject
    ImportedViews(
            DayTally tally,
            @ConfigProperty(name = Definition.REPEAT_CAP_SETTING, defaultValue = "" + Definition.REPEAT_CAP)
                    int repeatCap) {
        this.tally = tally;
        this.repeatCap = repeatCap;
    }

    protected ImportedViews() {
        this(null, 0);
    }

    /** Tallies the day in the caller's transaction, for who took views out of it. */
    public void recompute(Connection connection, LocalDate day) throws SQLException {
        tally.recompute(connection, day);
    }

    /** Tallies the day in the caller's transaction; then counts the import's views of it as views, repeats or a bot's. */
    public List<Run.Count> tally(Connection connection, LocalDate day, UUID importId) throws SQLException {
        tally.recompute(connection, day);
        long repeats = REPEATS.first(connection, row -> row.getLong(1), repeatCap, day, repeatCap, importId);
        var counts = new ArrayList<Run.Count>();
        for (Run.Count kind : BY_KIND.list(
                connection, row -> new Run.Count("bot", row.getString(1), row.getLong(2)), day, importId)) {
            boolean human = kind.reason().equals(HUMAN);
            counts.add(human ? new Run.Count("view", "", kind.count() - repeats) : kind);
        }
        if (repeats > 0) {
            counts.add(new Run.Count("repeat", "", repeats));
        }
        return counts;
    }
}
