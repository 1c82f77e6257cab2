package org.masthead.analytics.viewlog;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Function;
import org.postgresql.PGConnection;

/** Brings one segment into the log in the transaction of its connection, and notes it there. */
final class SegmentArrival {
    private static final String NOTE =
            "insert into analytics.segment (id, records, damaged) values (?, ?, ?) on conflict do nothing";

    private static final String STAGE = """
            create temporary table if not exists arriving_view (position integer, view_id uuid, received_at timestamptz,
              day date, source smallint, path_id integer, article_id bigint, article_version integer, visitor bigint,
              agent_id integer, referrer_id integer, slot text, campaign_id integer, language text, network bigint,
              country text, robots boolean, automation boolean, staff boolean) on commit delete rows""";

    /** The same id again is the same view, whichever segment or day it comes on. */
    private static final String TAKE = """
            with once as (
              select distinct on (view_id) * from pg_temp.arriving_view where view_id is not null
              order by view_id, position),
            fresh as (
              insert into analytics.view_seen (view_id, day) select view_id, day from once order by view_id
              on conflict do nothing returning view_id),
            wanted as (
              select once.* from once join fresh using (view_id)
              union all select * from pg_temp.arriving_view where view_id is null)
            insert into analytics.view_log (day, received_at, path_id, agent_id, visitor, referrer_id, source, robots,
              automation, staff, view_id, article_id, article_version, slot, campaign_id, language, network, country)
            select day, received_at, path_id, agent_id, visitor, referrer_id, source, robots,
              automation, staff, view_id, article_id, article_version, slot, campaign_id, language, network, country
            from wanted order by position
            on conflict do nothing""";

    private static final String END = """
            insert into analytics.view_end as known (day, view_id, engaged_seconds, depth)
            select coalesce(seen.day, sent.day), sent.view_id, max(sent.engaged), max(sent.depth)
            from unnest(?::date[], ?::uuid[], ?::integer[], ?::smallint[]) as sent (day, view_id, engaged, depth)
            left join analytics.view_seen seen using (view_id)
            group by 1, 2 order by 1, 2
            on conflict (day, view_id) do update set
              engaged_seconds = greatest(known.engaged_seconds, excluded.engaged_seconds),
              depth = greatest(known.depth, excluded.depth)""";

    private static final String REFUSE = """
            insert into analytics.refusal (day, source, reason, origin, count)
            select day, source, reason, ?, count(*)
            from unnest(?::date[], ?::smallint[], ?::text[]) as sent (day, source, reason) group by 1, 2, 3
            on conflict do nothing""";

    /** Last, so that a tally that runs meanwhile finds the day changed. */
    private static final String OPEN = """
            insert into analytics.open_day (day, changed_at)
            select day, clock_timestamp() from (
              select unnest(?::date[]) as day
              union select day from analytics.view_seen where view_id = any(?::uuid[])) touched
            order by day
            on conflict (day) do update set changed_at = excluded.changed_at""";

    private final Connection connection;
    private final ArrivingSegment segment;

    SegmentArrival(Connection connection, ArrivingSegment segment) {
        this.connection = connection;
        this.segment = segment;
    }

    /** @return false: it had arrived before */
    boolean take() throws SQLException, IOException {
        DayPartitions.ensure(connection, segment.loggedDays());
        if (!note()) {
            return false;
        }
        if (!segment.loggedDays().isEmpty()) {
            takeViews();
        }
        takeEnds();
        takeRefusals();
        openDays();
        return true;
    }

    private boolean note() throws SQLException {
        try (var statement = connection.prepareStatement(NOTE)) {
            statement.setString(1, segment.id);
            statement.setLong(2, segment.records);
            statement.setLong(3, segment.damaged);
            return statement.executeUpdate() == 1;
        }
    }

    private void takeViews() throws SQLException, IOException {
        var rows = ArrivingRows.of(segment, connection);
        try (var statement = connection.createStatement()) {
            statement.execute(STAGE);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy pg_temp.arriving_view from stdin", rows.reader());
            statement.executeUpdate(TAKE);
        }
    }

    private void takeEnds() throws SQLException {
        if (segment.ends.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(END)) {
            statement.setArray(1, connection.createArrayOf("date", array(segment.ends, Entry.End::day)));
            statement.setArray(2, connection.createArrayOf("uuid", array(segment.ends, Entry.End::id)));
            statement.setArray(3, connection.createArrayOf("integer", array(segment.ends, Entry.End::engagedSeconds)));
            statement.setArray(4, connection.createArrayOf("smallint", array(segment.ends, Entry.End::depth)));
            statement.executeUpdate();
        }
    }

    private void takeRefusals() throws SQLException {
        if (segment.refusals.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(REFUSE)) {
            statement.setString(1, segment.id);
            statement.setArray(2, connection.createArrayOf("date", array(segment.refusals, Entry.Refusal::day)));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "smallint", array(segment.refusals, refusal -> SourceNumber.of(refusal.source()))));
            statement.setArray(4, connection.createArrayOf("text", array(segment.refusals, Entry.Refusal::reason)));
            statement.executeUpdate();
        }
    }

    private void openDays() throws SQLException {
        var days = new TreeSet<LocalDate>(segment.loggedDays());
        segment.refusals.forEach(refusal -> days.add(refusal.day()));
        var ended = new ArrayList<>(segment.ends);
        try (var statement = connection.prepareStatement(OPEN)) {
            statement.setArray(1, connection.createArrayOf("date", days.toArray()));
            statement.setArray(2, connection.createArrayOf("uuid", array(ended, Entry.End::id)));
            statement.executeUpdate();
        }
    }

    private static <T> Object[] array(Collection<T> entries, Function<T, Object> field) {
        return entries.stream().map(field).toArray();
    }
}
