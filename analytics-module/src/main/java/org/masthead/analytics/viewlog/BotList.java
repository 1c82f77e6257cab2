package org.masthead.analytics.viewlog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.masthead.analytics.AgentVerdict;

/**
 * What an agent alone says about who asked, by the lists that the build brings in and the rules of one definition. Verdicts
 * are remembered; a first look costs some 10 µs by definition 1 and some 100 µs by definition 2.
 */
public final class BotList {
    private static final int REMEMBERED = 50_000;
    private static final List<BotList> KNOWN = List.of(
            new BotList(1, FirstDefinition.VERSION, new FirstDefinition()),
            new BotList(2, SecondDefinition.VERSION, new SecondDefinition()));

    private final int definition;
    private final String version;
    private final Function<String, AgentVerdict> rules;
    private final Map<String, AgentVerdict> verdicts = new ConcurrentHashMap<>();

    BotList(int definition, String version, Function<String, AgentVerdict> rules) {
        this.definition = definition;
        this.version = version;
        this.rules = rules;
    }

    /** Every pair of definition and lists by which days were ever tallied; the newest last. */
    public static List<BotList> known() {
        return KNOWN;
    }

    /** @throws IllegalArgumentException when this build does not know them */
    public static BotList of(int definition, String version) {
        return KNOWN.stream()
                .filter(list -> list.definition == definition && list.version.equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Definition " + definition + " with the lists “" + version + "” is not known to this build."));
    }

    public int definition() {
        return definition;
    }

    /** Names and versions of the lists, recorded with each tally. */
    public String version() {
        return version;
    }

    /** @param agent null where the log's format has no agent: then it says nothing */
    public AgentVerdict verdictOn(String agent) {
        return agent == null ? AgentVerdict.PERSON : remembered(agent);
    }

    private AgentVerdict remembered(String agent) {
        AgentVerdict known = verdicts.get(agent);
        if (known != null) {
            return known;
        }
        if (verdicts.size() >= REMEMBERED) {
            verdicts.clear();
        }
        AgentVerdict verdict = rules.apply(agent);
        verdicts.put(agent, verdict);
        return verdict;
    }

    /** The first reason that fits. */
    public Optional<BotReason> reasonOf(String agent) {
        String reason = verdictOn(agent).reason();
        return reason.isEmpty() ? Optional.empty() : Optional.of(BotReason.of(reason));
    }
}
