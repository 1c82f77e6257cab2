package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.masthead.analytics.Judgement;
import org.masthead.analytics.viewlog.BotList;
import org.masthead.analytics.viewlog.OwnRules;

/**
 * Chooses by which judgement the caller's transaction judges: the view {@code analytics.agent_verdict} then holds what that
 * judgement makes of every agent. Each agent string is matched once a judgement.
 */
public final class AgentVerdicts {
    private static final Sql CHOOSE = new Sql("select set_config('masthead.judgement', ?, true)");
    private static final Sql UNJUDGED = new Sql("""
            select a.id, a.agent from analytics.agent a
            where not exists (select from analytics.verdict v where v.judgement_id = ? and v.agent_id = a.id)
            order by a.id limit 10000
            """);
    private static final Sql KEEP = new Sql("""
            insert into analytics.verdict (judgement_id, agent_id, reason)
            select ?, id, reason from unnest(?::integer[], ?::text[]) judged (id, reason) order by id
            on conflict do nothing
            """);

    private final Chosen chosen;
    private final Rules rules;

    AgentVerdicts(Chosen chosen, Rules rules) {
        this.chosen = chosen;
        this.rules = rules;
    }

    /** Those in force, day by day. */
    static AgentVerdicts inForce() {
        return new AgentVerdicts(JudgementRows::of, AgentVerdicts::rules);
    }

    /** One judgement for every day, whatever is in force. */
    public static AgentVerdicts by(Judgement judgement) {
        return new AgentVerdicts((connection, day) -> judgement, AgentVerdicts::rules);
    }

    private static Function<String, String> rules(Connection connection, Judgement judgement) throws SQLException {
        var own = new OwnRules(JudgementRows.rules(connection, judgement.ruleSet()));
        BotList list = BotList.of(judgement.definition(), judgement.botList());
        return agent -> own.verdictOn(agent, list).reason();
    }

    /** @return by what the day is judged from now until the end of the transaction */
    public Judgement choose(Connection connection, LocalDate day) throws SQLException {
        Judgement judgement = chosen.of(connection, day);
        CHOOSE.first(connection, row -> row.getString(1), String.valueOf(judgement.id()));
        complete(connection, judgement);
        return judgement;
    }

    private void complete(Connection connection, Judgement judgement) throws SQLException {
        List<Agent> unjudged = unjudged(connection, judgement);
        if (unjudged.isEmpty()) {
            return;
        }
        Function<String, String> reason = rules.of(connection, judgement);
        while (!unjudged.isEmpty()) {
            keep(connection, judgement, unjudged, reason);
            unjudged = unjudged(connection, judgement);
        }
    }

    private static List<Agent> unjudged(Connection connection, Judgement judgement) throws SQLException {
        return UNJUDGED.list(connection, row -> new Agent(row.getInt(1), row.getString(2)), judgement.id());
    }

    private static void keep(
            Connection connection, Judgement judgement, List<Agent> agents, Function<String, String> reason)
            throws SQLException {
        var ids = new ArrayList<Integer>();
        var reasons = new ArrayList<String>();
        for (Agent agent : agents) {
            ids.add(agent.id());
            reasons.add(reason.apply(agent.text()));
        }
        KEEP.update(
                connection,
                judgement.id(),
                connection.createArrayOf("integer", ids.toArray()),
                connection.createArrayOf("text", reasons.toArray()));
    }

    /** The judgement of a day. */
    interface Chosen {
        Judgement of(Connection connection, LocalDate day) throws SQLException;
    }

    /** What a judgement makes of an agent: the name of the first bot reason that fits, or empty. */
    interface Rules {
        Function<String, String> of(Connection connection, Judgement judgement) throws SQLException;
    }

    private record Agent(int id, String text) {}
}
