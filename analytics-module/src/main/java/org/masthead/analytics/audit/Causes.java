package org.masthead.analytics.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.masthead.analytics.mostviewed.DayComparison;
import org.masthead.analytics.mostviewed.Sql;

/** Why a recomputed day is not what is published: what the notes on both tallies and the differing cells tell. */
final class Causes {
    static final String LATE_VIEWS = "late-views";
    static final String LOST_VIEWS = "lost-views";
    static final String JUDGED_OTHERWISE = "judged-otherwise";
    static final String ADDRESS = "address";
    static final String ARTICLE_FACTS = "article-facts";
    static final String AGENT_LIST = "agent-list";
    static final String DAMAGE = "damage";

    /** What else than the log and the judgement these tables are made of. */
    private static final Map<String, String> MADE_OF = Map.of(
            "daily_age", ARTICLE_FACTS,
            "daily_life", ARTICLE_FACTS,
            "daily_client", AGENT_LIST);

    private static final Sql NOTE = new Sql("""
            select rows_read, (to_jsonb(t) - 'rows_read' - 'tallied_at')::text,
                   exists (select from analytics.open_day o where o.day = t.day)
            from analytics.day_tally t where day = ?
            """);

    private static final Sql BESIDE_ADDRESSES = new Sql(
            "select count(*) from pg_temp.changed_cell where table_name = 'daily_path' and column_name <> 'article_id'");
    private static final Sql TABLES = new Sql("select distinct table_name from pg_temp.changed_cell order by 1");

    private Causes() {}

    /** What a tally noted about itself, and whether views have come since. */
    record Note(long rowsRead, String judgement, boolean open) {
        static Note of(Connection connection, LocalDate day) throws SQLException {
            return NOTE
                    .list(connection, row -> new Note(row.getLong(1), row.getString(2), row.getBoolean(3)), day)
                    .stream()
                    .findFirst()
                    .orElse(new Note(0, "", false));
        }
    }

    static List<String> of(Connection connection, DayComparison comparison, Note published, Note recomputed)
            throws SQLException {
        var causes = new ArrayList<String>();
        if (published.open() || recomputed.rowsRead() > published.rowsRead()) {
            causes.add(LATE_VIEWS);
        } else if (recomputed.rowsRead() < published.rowsRead()) {
            causes.add(LOST_VIEWS);
        }
        if (!published.judgement().equals(recomputed.judgement())) {
            causes.add(JUDGED_OTHERWISE);
        }
        if (comparison.count("article_id") > 0) {
            causes.add(ADDRESS);
        }
        if (causes.isEmpty()) {
            return inTheTablesAlone(connection);
        }
        boolean onlyAddresses = causes.equals(List.of(ADDRESS));
        if (onlyAddresses && BESIDE_ADDRESSES.first(connection, row -> row.getLong(1)) > 0) {
            causes.add(DAMAGE);
        }
        return causes;
    }

    /** The log and its judgement are the same: what do the tables that differ depend on? */
    private static List<String> inTheTablesAlone(Connection connection) throws SQLException {
        return TABLES.list(connection, row -> row.getString(1)).stream()
                .map(table -> MADE_OF.getOrDefault(table, DAMAGE))
                .distinct()
                .toList();
    }
}
