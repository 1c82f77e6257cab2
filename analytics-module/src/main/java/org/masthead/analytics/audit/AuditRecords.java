package org.masthead.analytics.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.masthead.analytics.Audit;
import org.masthead.analytics.mostviewed.DayComparison;
import org.masthead.analytics.mostviewed.Sql;

/** The audits that were made, and what differed in each. */
@ApplicationScoped
class AuditRecords {
    /** As many audits as are kept: a year and more of nights. */
    private static final int KEPT = 1000;

    private static final String COLUMNS = """
            select id, day, chosen, seed, candidates, audited_at, milliseconds, rows_read, rows_compared, differences,
                   causes, repaired
            from analytics.audit
            """;
    private static final Sql NEWEST = new Sql(COLUMNS + " order by audited_at desc, id limit ?");
    private static final Sql ONE = new Sql(COLUMNS + " where id = ?");
    private static final Sql CHANGES = new Sql("""
            select table_name, key, column_name, published, recomputed
            from analytics.audit_change where audit_id = ? order by place
            """);
    private static final Sql KEEP = new Sql("""
            insert into analytics.audit (id, run_id, day, chosen, seed, candidates, audited_at, milliseconds, rows_read,
              rows_compared, differences, causes, repaired)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    private static final Sql KEEP_CHANGES = new Sql("""
            insert into analytics.audit_change (audit_id, place, table_name, key, column_name, published, recomputed)
            select ?, place, name, key, cell, before, after
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) with ordinality
              changed (name, key, cell, before, after, place)
            """);
    private static final Sql FORGET = new Sql("""
            delete from analytics.audit where audited_at < (
              select audited_at from analytics.audit order by audited_at desc offset ? limit 1)
            """);
    private static final Sql CANDIDATES = new Sql("select day from analytics.day_tally where day < ? order by day");
    private static final Sql TALLIED = new Sql("select count(*) from analytics.day_tally where day = ?");

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    protected AuditRecords() {}

    AuditRecords(DataSource database) {
        this.database = database;
    }

    static void keep(Connection connection, UUID run, Audit audit, List<DayComparison.Change> changes)
            throws SQLException {
        KEEP.update(
                connection,
                audit.id(),
                run,
                audit.day(),
                audit.chosen(),
                audit.seed(),
                audit.candidates(),
                audit.at().atOffset(ZoneOffset.UTC),
                audit.took().toMillis(),
                audit.rowsRead(),
                audit.rowsCompared(),
                audit.differences(),
                connection.createArrayOf("text", audit.causes().toArray()),
                audit.repaired());
        KEEP_CHANGES.update(
                connection,
                audit.id(),
                texts(connection, changes, DayComparison.Change::table),
                texts(connection, changes, DayComparison.Change::key),
                texts(connection, changes, DayComparison.Change::column),
                texts(connection, changes, DayComparison.Change::before),
                texts(connection, changes, DayComparison.Change::after));
        FORGET.update(connection, KEPT);
    }

    private static java.sql.Array texts(
            Connection connection, List<DayComparison.Change> changes, Function<DayComparison.Change, String> text)
            throws SQLException {
        return connection.createArrayOf("text", changes.stream().map(text).toArray());
    }

    List<Audit> newest(int atMost) {
        return read(connection -> NEWEST.list(connection, AuditRecords::audit, atMost));
    }

    Optional<Audit> find(UUID id) {
        return read(connection -> ONE.list(connection, AuditRecords::audit, id)).stream()
                .findFirst();
    }

    List<Audit.Change> changes(UUID id) {
        return read(connection -> CHANGES.list(
                connection,
                row -> new Audit.Change(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                id));
    }

    /** The days with a tally before this one. */
    List<LocalDate> talliedBefore(LocalDate day) {
        return read(connection -> CANDIDATES.list(connection, row -> row.getObject(1, LocalDate.class), day));
    }

    boolean isTallied(LocalDate day) {
        return read(connection -> TALLIED.first(connection, row -> row.getLong(1), day)) > 0;
    }

    private static Audit audit(ResultSet row) throws SQLException {
        return new Audit(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("chosen"),
                row.getObject("seed", Long.class),
                row.getObject("candidates", Integer.class),
                row.getObject("audited_at", OffsetDateTime.class).toInstant(),
                Duration.ofMillis(row.getLong("milliseconds")),
                row.getLong("rows_read"),
                row.getLong("rows_compared"),
                row.getLong("differences"),
                List.of((String[]) row.getArray("causes").getArray()),
                row.getBoolean("repaired"));
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.from(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The audits cannot be read", e);
        }
    }

    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }
}
