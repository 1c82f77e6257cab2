package org.masthead.analytics;

/** How views of today are judged; anybody may ask, for instance about the own browser. */
public interface CurrentJudgement {
    Judgement inForce();

    /** What an agent alone says. */
    AgentVerdict verdictOn(String agent);
}
