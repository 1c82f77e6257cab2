package org.masthead.analytics.viewlog;

import java.util.Optional;
import java.util.function.Function;
import org.masthead.analytics.AgentVerdict;

/** Definition 1: the list crawler-user-agents (MIT), and what calls itself a bot. Never changes: its days must stay the same. */
final class FirstDefinition implements Function<String, AgentVerdict> {
    static final String CRAWLER_USER_AGENTS = "crawler-user-agents";
    static final String VERSION =
            PatternFiles.text(CRAWLER_USER_AGENTS + ".version").strip();

    static final CrawlerPatterns CRAWLERS = CrawlerPatterns.of(PatternFiles.json(CRAWLER_USER_AGENTS + ".json"));

    @Override
    public AgentVerdict apply(String agent) {
        if (BotReason.isMissing(agent)) {
            return BotReason.NO_AGENT.verdict("", "");
        }
        Optional<String> pattern = CRAWLERS.match(agent);
        if (pattern.isPresent()) {
            return BotReason.LISTED.verdict(VERSION, pattern.get());
        }
        return BotReason.namesItself(agent) ? BotReason.NAMES_ITSELF.verdict("", "") : AgentVerdict.PERSON;
    }
}
