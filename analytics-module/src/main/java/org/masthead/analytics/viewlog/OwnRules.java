package org.masthead.analytics.viewlog;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.masthead.analytics.AgentVerdict;
import org.masthead.analytics.OwnRule;

/** The operator's own rules: asked before every list, the first that fits holds; an agent that is missing they cannot save. */
public final class OwnRules {
    private static final String LIST = "own rules";

    private final List<Asked> rules;

    public OwnRules(List<OwnRule> rules) {
        this.rules = rules.stream().map(rule -> new Asked(rule, asking(rule))).toList();
    }

    private static Predicate<String> asking(OwnRule rule) {
        return switch (rule.match()) {
            case CONTAINS -> agent -> agent.contains(rule.text());
            case EQUALS -> rule.text()::equals;
            case REGEX -> Pattern.compile(rule.text()).asPredicate();
        };
    }

    /** The rules first, then the list. */
    public AgentVerdict verdictOn(String agent, BotList list) {
        if (agent == null || BotReason.isMissing(agent)) {
            return list.verdictOn(agent);
        }
        return first(agent).orElseGet(() -> list.verdictOn(agent));
    }

    private Optional<AgentVerdict> first(String agent) {
        return rules.stream()
                .filter(asked -> asked.fits.test(agent))
                .findFirst()
                .map(asked ->
                        new AgentVerdict(asked.rule.bot() ? BotReason.OWN_RULE.text() : "", LIST, asked.rule.text()));
    }

    private record Asked(OwnRule rule, Predicate<String> fits) {}
}
