package org.masthead.analytics.judgement;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.analytics.AgentVerdict;
import org.masthead.analytics.Judgement;
import org.masthead.analytics.JudgementChange;
import org.masthead.analytics.JudgementPreview;
import org.masthead.analytics.OwnRule;
import org.masthead.analytics.UnrecognisedAgent;
import org.masthead.analytics.archive.ArchivedDays;
import org.masthead.analytics.mostviewed.DaysAside;
import org.masthead.analytics.mostviewed.JudgementRows;
import org.masthead.analytics.viewlog.BotList;
import org.masthead.analytics.viewlog.Definition;
import org.masthead.analytics.viewlog.OwnRules;
import org.masthead.content.Articles;
import org.masthead.content.SiteTime;

/** What is done about judgements, each in a transaction of its own. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class JudgingHistory {
    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    private Previewing previewing;
    private SiteTime time;

    protected JudgingHistory() {}

    @Inject
    JudgingHistory(
            Articles articles,
            ArchivedDays archive,
            SiteTime time,
            @ConfigProperty(name = Definition.REPEAT_CAP_SETTING, defaultValue = "" + Definition.REPEAT_CAP)
                    int repeatCap) {
        this.previewing = new Previewing(articles::facts, archive, repeatCap);
        this.time = time;
    }

    JudgingHistory(DataSource database, Previewing previewing, SiteTime time) {
        this.database = database;
        this.previewing = previewing;
        this.time = time;
    }

    Judgement inForce() throws SQLException {
        return with(connection -> JudgementRows.of(connection, time.today()));
    }

    List<Judgement> choices() throws SQLException {
        return with(connection -> {
            int rules = RuleSets.newest(connection);
            return BotList.known().stream()
                    .map(list -> new Judgement(0, list.definition(), list.version(), rules))
                    .toList();
        });
    }

    Judgement choose(int definition, String botList, int ruleSet) throws SQLException {
        BotList.of(definition, botList);
        return with(connection -> {
            if (ruleSet < 0 || ruleSet > RuleSets.newest(connection)) {
                throw new IllegalArgumentException("There is no set of rules " + ruleSet + ".");
            }
            return JudgementRows.of(connection, definition, botList, ruleSet);
        });
    }

    List<OwnRule> rules(int ruleSet) throws SQLException {
        return with(connection -> JudgementRows.rules(connection, ruleSet));
    }

    int newestRules() throws SQLException {
        return with(RuleSets::newest);
    }

    int keepRules(List<OwnRule> rules, String by) throws SQLException {
        return with(connection -> RuleSets.keep(connection, rules, by));
    }

    JudgementPreview preview(Judgement proposed, LocalDate from, LocalDate to) throws SQLException {
        return with(connection -> previewing.of(connection, proposed, from, to));
    }

    JudgementChange add(Judgement judgement, LocalDate from, LocalDate to, String note, String by) throws SQLException {
        return with(connection -> Changes.add(connection, judgement, from, to, note, by));
    }

    /** Empty when there is no such change, or it was taken back before, or it is how the home began. */
    Optional<JudgementChange> takeBack(int change, String by) throws SQLException {
        return with(connection ->
                Changes.takeBack(connection, change, by) ? Changes.one(connection, change) : Optional.empty());
    }

    List<JudgementChange> changes() throws SQLException {
        return with(Changes::all);
    }

    Optional<Changes.Span> tallied(LocalDate from, LocalDate to) throws SQLException {
        return with(connection -> Changes.tallied(connection, from, to));
    }

    AgentVerdict verdictOn(String agent) throws SQLException {
        return with(connection -> {
            Judgement now = JudgementRows.of(connection, time.today());
            return new OwnRules(JudgementRows.rules(connection, now.ruleSet()))
                    .verdictOn(agent, BotList.of(now.definition(), now.botList()));
        });
    }

    List<UnrecognisedAgent> unrecognised(LocalDate from, LocalDate to, int atMost) throws SQLException {
        return with(connection -> {
            DaysAside.inForce(connection, time.today());
            return SeenAgents.unrecognised(connection, from, to, atMost);
        });
    }

    private <T> T with(Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return work.with(connection);
        }
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
