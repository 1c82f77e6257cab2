package org.masthead.analytics.judgement;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.masthead.analytics.OwnRule;
import org.masthead.analytics.mostviewed.Sql;

/** Sets of own rules; a set never changes, so whatever was judged by it can be judged so again. */
final class RuleSets {
    private static final int MOST_RULES = 1000;

    private static final Sql LOCK = new Sql("lock table analytics.own_rule_set in share row exclusive mode");
    private static final Sql NEWEST = new Sql("select max(number) from analytics.own_rule_set");
    private static final Sql ADD_SET = new Sql("""
            insert into analytics.own_rule_set (number, made_by) select max(number) + 1, ? from analytics.own_rule_set
            """);
    private static final Sql ADD_RULE = new Sql("""
            insert into analytics.own_rule (set_number, position, match, text, bot, note) values (?, ?, ?, ?, ?, ?)
            """);

    private RuleSets() {}

    static int newest(Connection connection) throws SQLException {
        return NEWEST.first(connection, row -> row.getInt(1));
    }

    static int keep(Connection connection, List<OwnRule> rules, String by) throws SQLException {
        if (rules.size() > MOST_RULES) {
            throw new IllegalArgumentException("At most " + MOST_RULES + " rules.");
        }
        LOCK.update(connection);
        ADD_SET.update(connection, by);
        int number = newest(connection);
        int position = 0;
        for (OwnRule rule : rules) {
            ADD_RULE.update(connection, number, ++position, rule.match().name(), rule.text(), rule.bot(), rule.note());
        }
        return number;
    }
}
