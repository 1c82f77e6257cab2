package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.masthead.analytics.Judgement;
import org.masthead.analytics.OwnRule;

/** Judgements as they are written down, and which of them a day is judged by. */
public final class JudgementRows {
    private static final String COLUMNS = "select id, definition, bot_list, rule_set from analytics.judgement ";
    private static final Sql OF_DAY = new Sql(COLUMNS + "where id = analytics.judgement_of(?)");
    private static final Sql SAME = new Sql(COLUMNS + "where definition = ? and bot_list = ? and rule_set = ?");
    private static final Sql ADD = new Sql("""
            insert into analytics.judgement (definition, bot_list, rule_set) values (?, ?, ?) on conflict do nothing
            """);
    private static final Sql RULES = new Sql("""
            select match, text, bot, note from analytics.own_rule where set_number = ? order by position
            """);

    private JudgementRows() {}

    /** Every day has one. */
    public static Judgement of(Connection connection, LocalDate day) throws SQLException {
        return OF_DAY.first(connection, JudgementRows::judgement, day);
    }

    /** Writes it down if it is new. */
    public static Judgement of(Connection connection, int definition, String botList, int ruleSet) throws SQLException {
        ADD.update(connection, definition, botList, ruleSet);
        return SAME.first(connection, JudgementRows::judgement, definition, botList, ruleSet);
    }

    /** The rules of a set, in the order in which they are asked. */
    public static List<OwnRule> rules(Connection connection, int ruleSet) throws SQLException {
        return RULES.list(
                connection,
                row -> new OwnRule(
                        OwnRule.Match.valueOf(row.getString(1)), row.getString(2), row.getBoolean(3), row.getString(4)),
                ruleSet);
    }

    private static Judgement judgement(ResultSet row) throws SQLException {
        return new Judgement(row.getInt(1), row.getInt(2), row.getString(3), row.getInt(4));
    }
}
