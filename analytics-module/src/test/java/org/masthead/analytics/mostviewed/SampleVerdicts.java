package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/** Judgements for tests. */
final class SampleVerdicts {
    private SampleVerdicts() {}

    /** From now on days are judged by this definition, with the newest lists. */
    static void judgeBy(DataSource database, int definition) {
        try (Connection connection = database.getConnection()) {
            new Sql("""
                    insert into analytics.judgement_change (judgement_id, from_day, made_by)
                    select max(id), '-infinity', 'test' from analytics.judgement where definition = ? and rule_set = 0
                    """).update(connection, definition);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param reason what it makes of an agent, or empty */
    static AgentVerdicts named(String botList, Function<String, String> reason) {
        return new AgentVerdicts(
                (connection, day) -> JudgementRows.of(connection, 0, botList, 0), (connection, judgement) -> reason);
    }
}
