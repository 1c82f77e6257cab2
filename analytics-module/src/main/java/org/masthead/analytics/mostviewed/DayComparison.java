package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a recomputation changes in a day's rows, cell by cell, over all tables that a tally writes: {@code remember} before
 * it, {@code changes} after it, in one transaction. Those tables are named {@code daily_…} or {@code hourly_…} and their
 * primary key begins with {@code day}; names and keys are read from the catalog, so that none can be forgotten.
 */
public final class DayComparison {
    private static final Sql TABLES = new Sql("""
            select t.relname, array(
                     select a.attname from unnest(k.conkey) with ordinality c (number, place)
                     join pg_attribute a on a.attrelid = t.oid and a.attnum = c.number
                     where a.attname <> 'day' order by c.place)
            from pg_class t join pg_constraint k on k.conrelid = t.oid and k.contype = 'p'
            where t.relnamespace = 'analytics'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
              and (t.relname like 'daily\\_%' or t.relname like 'hourly\\_%')
            order by t.relname
            """);

    private static final Sql COLLECT = new Sql("""
            create temporary table changed_cell (table_name text, key jsonb, column_name text, before text, after text)
              on commit drop
            """);

    /** A row that came or vanished is one change per column that is not null. */
    private static final String COMPARE = """
            insert into pg_temp.changed_cell
            select '%1$s', changed.key, cell.name, changed.before ->> cell.name, changed.after ->> cell.name
            from (select jsonb_build_object(%2$s) as key, to_jsonb(o) as before, to_jsonb(n) as after
                  from pg_temp.before_%1$s o
                  full join (select * from analytics.%1$s where day = ?) n using (%3$s)
                  where o is distinct from n) changed
            cross join lateral jsonb_object_keys(coalesce(changed.before, changed.after)) cell (name)
            where changed.before ->> cell.name is distinct from changed.after ->> cell.name
              and not changed.key ? cell.name and cell.name <> 'day'
            """;

    private static final Sql COUNT = new Sql("select count(*) from pg_temp.changed_cell");
    private static final Sql OF_COLUMN = new Sql("select count(*) from pg_temp.changed_cell where column_name = ?");

    /** Keys are told in words: whoever reads them knows paths and headlines, not numbers. */
    private static final Sql CHANGES = new Sql("""
            select table_name,
                   coalesce((select string_agg(case part.key
                             when 'path_id' then coalesce(
                               (select p.path from analytics.path p where p.id::text = part.value), part.value)
                             when 'article_id' then 'article ' || part.value
                             else replace(part.key, '_', ' ') || ' ' || coalesce(part.value, '') end, ' · '
                             order by part.key = 'path_id' desc, part.key)
                    from jsonb_each_text(c.key) part), 'the day'),
                   column_name, before, after
            from pg_temp.changed_cell c order by table_name, key, column_name limit ?
            """);

    private final Connection connection;
    private final LocalDate day;
    private final List<Table> tables;

    private DayComparison(Connection connection, LocalDate day, List<Table> tables) {
        this.connection = connection;
        this.day = day;
        this.tables = tables;
    }

    /** A cell that is not what it was; {@code before} or {@code after} is null where the row was or is not there. */
    public record Change(String table, String key, String column, String before, String after) {}

    /** Copies the day's rows as they are. */
    public static DayComparison remember(Connection connection, LocalDate day) throws SQLException {
        var comparison = new DayComparison(connection, day, tables(connection));
        for (Table table : comparison.tables) {
            new Sql("drop table if exists pg_temp.before_" + table.name).update(connection);
            new Sql("create temporary table before_" + table.name + " on commit drop as select * from analytics."
                            + table.name + " where day = '" + day + "'")
                    .update(connection);
        }
        return comparison;
    }

    static List<Table> tables(Connection connection) throws SQLException {
        return TABLES.list(
                connection,
                row -> new Table(
                        row.getString(1), List.of((String[]) row.getArray(2).getArray())));
    }

    /** Compares every cell with what was remembered; then {@link #count} and {@link #changes} tell. */
    public DayComparison compare() throws SQLException {
        new Sql("drop table if exists pg_temp.changed_cell").update(connection);
        COLLECT.update(connection);
        for (Table table : tables) {
            new Sql(COMPARE.formatted(table.name, table.named(), table.joined()).replace("key ? cell", "key ?? cell"))
                    .update(connection, day);
        }
        return this;
    }

    /** How many cells differ. */
    public long count() throws SQLException {
        return COUNT.first(connection, row -> row.getLong(1));
    }

    /** How many of them stand in this column. */
    public long count(String column) throws SQLException {
        return OF_COLUMN.first(connection, row -> row.getLong(1), column);
    }

    /** How many rows were compared, as they are now. */
    public long rows() throws SQLException {
        long rows = 0;
        for (Table table : tables) {
            rows += new Sql("select count(*) from analytics." + table.name + " where day = ?")
                    .first(connection, row -> row.getLong(1), day);
        }
        return rows;
    }

    /** The first changes, by table and key. */
    public List<Change> changes(int atMost) throws SQLException {
        return CHANGES.list(
                connection,
                row -> new Change(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                atMost);
    }

    record Table(String name, List<String> key) {
        String named() {
            return key.stream().map(column -> "'" + column + "', " + column).collect(Collectors.joining(", "));
        }

        /** Of nothing but a day there is one row. */
        String joined() {
            return key.isEmpty() ? "day" : "day, " + String.join(", ", key);
        }
    }
}
