package org.masthead.analytics.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.masthead.analytics.AgentVerdict;
import org.masthead.analytics.CurrentJudgement;
import org.masthead.analytics.Judgement;

/** Reads what holds now each time: a switch shows at once. */
@ApplicationScoped
class TodaysJudgement implements CurrentJudgement {
    private JudgingHistory history;

    protected TodaysJudgement() {}

    @Inject
    TodaysJudgement(JudgingHistory history) {
        this.history = history;
    }

    @Override
    public Judgement inForce() {
        return JudgedAgain.done(() -> history.inForce());
    }

    @Override
    public AgentVerdict verdictOn(String agent) {
        return JudgedAgain.done(() -> history.verdictOn(agent));
    }
}
