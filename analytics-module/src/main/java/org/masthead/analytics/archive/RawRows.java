package org.masthead.analytics.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.masthead.analytics.mostviewed.Sql;

/**
 * A table of raw rows as it stands in a file: every column as text, dictionary numbers resolved, so that the file stands
 * alone. Columns are read from the catalog; one that is added later is archived without a change here.
 */
enum RawRows {
    VIEWS("view_log", "received_at, view_id, visitor"),
    ENDS("view_end", "view_id");

    /** Column → dictionary and the column of its text. */
    private static final Map<String, String[]> DICTIONARIES = Map.of(
            "path_id", new String[] {"path", "path"},
            "agent_id", new String[] {"agent", "agent"},
            "referrer_id", new String[] {"referrer", "host"},
            "campaign_id", new String[] {"campaign", "utm"});

    private static final Sql COLUMNS = new Sql("""
            select a.attname, format_type(a.atttypid, a.atttypmod) from pg_attribute a
            where a.attrelid = to_regclass('analytics.' || ?) and a.attnum > 0 and not a.attisdropped order by a.attnum
            """);

    private final String table;
    private final String order;

    RawRows(String table, String order) {
        this.table = table;
        this.order = order;
    }

    String order() {
        return " order by "
                + Arrays.stream(order.split(", ")).map(column -> "r." + column).collect(Collectors.joining(", "));
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One column: its name in the table and in the file, and how it is written as text. */
    record Column(String name, String type) {
        boolean inDictionary() {
            return DICTIONARIES.containsKey(name);
        }

        String dictionary() {
            return DICTIONARIES.get(name)[0];
        }

        String dictionaryText() {
            return DICTIONARIES.get(name)[1];
        }

        /** {@code path_id} is told as {@code path}. */
        String inFile() {
            return inDictionary() ? dictionary() : name;
        }

        String asText() {
            if (inDictionary()) {
                return name + "_text." + dictionaryText();
            }
            return switch (type) {
                case "boolean" -> "case when r." + name + " then 'true' when not r." + name + " then 'false' end";
                case "timestamp with time zone" ->
                    "to_char(r." + name + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
                default -> "r." + name + "::text";
            };
        }

        String fromText() {
            return inDictionary() ? name + "_text.id" : "r." + inFile() + "::" + type;
        }
    }

    List<Column> columns(Connection connection) throws SQLException {
        return COLUMNS.list(connection, row -> new Column(row.getString(1), row.getString(2)), table);
    }

    /** The day's rows as text, the file's columns in order. */
    String select(List<Column> columns, LocalDate day) {
        return columns.stream()
                        .map(column -> column.asText() + " as " + column.inFile())
                        .collect(Collectors.joining(", ", "select ", " from analytics." + table + " r"))
                + columns.stream()
                        .filter(Column::inDictionary)
                        .map(column -> " left join analytics.%1$s %2$s_text on %2$s_text.id = r.%2$s"
                                .formatted(column.dictionary(), column.name()))
                        .collect(Collectors.joining())
                + " where r.day = '" + day + "'";
    }

    /** Takes rows of the temporary table of that name, all text, into the log; texts must be in their dictionaries. */
    String insert(List<Column> columns, String from) {
        return "insert into analytics." + table
                + columns.stream().map(Column::name).collect(Collectors.joining(", ", " (", ") "))
                + columns.stream()
                        .map(Column::fromText)
                        .collect(Collectors.joining(", ", "select ", " from pg_temp." + from + " r"))
                + columns.stream()
                        .filter(Column::inDictionary)
                        .map(column -> " left join analytics.%1$s %2$s_text on %3$s"
                                .formatted(column.dictionary(), column.name(), joined(column)))
                        .collect(Collectors.joining())
                + " on conflict do nothing";
    }

    /** Agents may be longer than an index row: they are found by their hash. */
    private static String joined(Column column) {
        return column.dictionary().equals("agent")
                ? "agent_id_text.hash = sha256(convert_to(r.agent, 'UTF8'))"
                : "%1$s_text.%2$s = r.%3$s".formatted(column.name(), column.dictionaryText(), column.inFile());
    }
}
