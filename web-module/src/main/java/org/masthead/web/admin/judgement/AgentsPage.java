package org.masthead.web.admin.judgement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.masthead.analytics.Judgements;
import org.masthead.analytics.OwnRule;
import org.masthead.analytics.UnrecognisedAgent;
import org.masthead.content.SiteTime;
import org.masthead.web.admin.Say;
import org.masthead.web.security.StaffMember;

/** {@code /admin/analytics/agents?from=&to=}: agents that count as people's and are no well-known browser. */
@Named
@ViewScoped
public class AgentsPage implements Serializable {
    private static final int ROWS = 100;

    @Inject
    private transient Judgements judgements;

    @Inject
    private transient SiteTime time;

    @Inject
    private transient StaffMember staff;

    private String from;
    private String to;
    private transient List<UnrecognisedAgent> agents;

    public void load() {
        AskedDays asked = asked();
        from = asked.from().toString();
        to = asked.to().toString();
    }

    private AskedDays asked() {
        return AskedDays.of(from, to, time.today(), Judgements.MOST_DAYS);
    }

    public List<UnrecognisedAgent> getAgents() {
        if (agents == null) {
            agents = judgements.unrecognised(asked().from(), asked().to(), ROWS);
        }
        return agents;
    }

    public String bot(String agent) {
        return rule(agent, true);
    }

    public String browser(String agent) {
        return rule(agent, false);
    }

    /** The rule is kept in a new set; what it would do is shown before anything is judged by it. */
    private String rule(String agent, boolean bot) {
        try {
            var rules = new ArrayList<>(judgements.rules(judgements.newestRules()));
            rules.removeIf(
                    rule -> rule.match() == OwnRule.Match.EQUALS && rule.text().equals(agent));
            rules.add(0, new OwnRule(OwnRule.Match.EQUALS, agent, bot, ""));
            int set = judgements.keepRules(rules, staff.getAccount().name());
            return "/admin/analytics/judgement?faces-redirect=true&rules=" + set + "&from=" + from + "&to=" + to;
        } catch (IllegalArgumentException refused) {
            Say.refused(refused.getMessage());
            return null;
        }
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
