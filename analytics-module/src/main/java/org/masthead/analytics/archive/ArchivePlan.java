package org.masthead.analytics.archive;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.masthead.analytics.ArchivedDay;
import org.masthead.analytics.Archives;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.SiteTime;

/**
 * Which days are due, and what became of the others. A day whose tally is older than its log waits, and so does the end of
 * one that was tallied within the last week: another log of it may be on its way.
 */
@ApplicationScoped
class ArchivePlan {
    private static final int SETTLED_DAYS = 7;

    private static final String LOGGED = """
            with logged as (
              select case when c.relname ~ '^view_log_\\d{8}$' then to_date(right(c.relname, 8), 'YYYYMMDD') end as day
              from pg_inherits i join pg_class c on c.oid = i.inhrelid
              where i.inhparent = 'analytics.view_log'::regclass)
            """;
    private static final Sql TO_ARCHIVE = new Sql(LOGGED + """
            select day from logged where day < ?
              and not exists (select from analytics.open_day o where o.day = logged.day)
              and exists (select from analytics.day_tally t where t.day = logged.day)
            order by day
            """);
    private static final Sql TO_END = new Sql(LOGGED + """
            select day from (select day from logged
                             union select day from analytics.archived_day where state <> 'ended' or bytes > 0) any_day
            where day < ?
              and not exists (select from analytics.open_day o where o.day = any_day.day)
              and not exists (select from analytics.day_tally t where t.day = any_day.day and t.tallied_at > ?)
            order by day
            """);
    private static final Sql NEWEST = new Sql("""
            select day, state, views, bytes, sha256, written_at from analytics.archived_day order by day desc limit ?
            """);
    private static final Sql COUNTS = new Sql(LOGGED + """
            select (select count(*) from logged), count(*) filter (where state in ('dropped', 'restored')),
                   count(*) filter (where state = 'ended'), coalesce(sum(bytes), 0)
            from analytics.archived_day
            """);

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    private Retention retention;
    private SiteTime time;

    protected ArchivePlan() {}

    @Inject
    ArchivePlan(Retention retention, SiteTime time) {
        this.retention = retention;
        this.time = time;
    }

    ArchivePlan(DataSource database, Retention retention, SiteTime time) {
        this(retention, time);
        this.database = database;
    }

    List<LocalDate> toEnd() {
        OffsetDateTime settled = time.clock().instant().atOffset(ZoneOffset.UTC).minusDays(SETTLED_DAYS);
        return read(connection ->
                TO_END.list(connection, row -> row.getObject(1, LocalDate.class), retention.endedBefore(), settled));
    }

    /** Without those that end at once. */
    List<LocalDate> toArchive() {
        List<LocalDate> ending = toEnd();
        return read(connection -> TO_ARCHIVE.list(
                        connection, row -> row.getObject(1, LocalDate.class), retention.archivedBefore()))
                .stream()
                .filter(day -> !ending.contains(day))
                .toList();
    }

    List<ArchivedDay> newest(int atMost) {
        return read(connection -> NEWEST.list(connection, ArchivePlan::day, atMost));
    }

    Archives.State state() {
        long due = (long) toEnd().size() + toArchive().size();
        return read(connection -> COUNTS.first(
                connection,
                row -> new Archives.State(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        due,
                        retention.afterDays(),
                        retention.months())));
    }

    private static ArchivedDay day(ResultSet row) throws SQLException {
        return new ArchivedDay(
                row.getObject("day", LocalDate.class),
                row.getString("state"),
                row.getLong("views"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.from(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("What is archived cannot be read", e);
        }
    }

    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }
}
