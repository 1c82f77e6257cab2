package org.masthead.analytics.viewlog;

import java.util.Locale;
import java.util.regex.Pattern;
import org.masthead.analytics.AgentVerdict;

/** Why a view counts as a bot's; the first that fits, in this order. */
public enum BotReason {
    /** The agent is missing, empty or {@code -}. */
    NO_AGENT,
    /** A rule of the operator's own says so, see {@link OwnRules}. */
    OWN_RULE,
    /** The agent matches a crawler list, see {@link BotList}. */
    LISTED,
    /** The agent says so itself, see {@link #namesItself}. */
    NAMES_ITSELF,
    /** Nothing about the agent is a browser's, see {@link BrowserShape}; since definition 2. */
    NO_BROWSER,
    /** The agent contradicts itself, see {@link BrowserShape}; since definition 2. */
    IMPOSSIBLE,
    /** The same visitor asked for {@code /robots.txt} that day. */
    ROBOTS,
    /** The page saw {@code navigator.webdriver}. */
    AUTOMATION;

    private static final Pattern WORDS = Pattern.compile("(?<!cu)bot|crawl|spider|https?://", Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_DOMAIN = Pattern.compile("[^\\s@]@([a-z0-9.-]+)", Pattern.CASE_INSENSITIVE);

    /** As in tallies and accounts: {@code no-agent}, {@code listed}, {@code names-itself}, {@code robots}, … */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason of this {@link #text}. */
    public static BotReason of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    AgentVerdict verdict(String list, String pattern) {
        return new AgentVerdict(text(), list, pattern);
    }

    /** Whether there is no agent where one belongs. A log in common format has no such field: ask nothing there. */
    public static boolean isMissing(String agent) {
        return agent.isEmpty() || agent.equals("-");
    }

    /**
     * Whether the agent contains, in any case, {@code bot} (not right after {@code cu}, a maker of phones), {@code crawl},
     * {@code spider}, a web address or a mail address.
     */
    public static boolean namesItself(String agent) {
        return WORDS.matcher(agent).find() || holdsMailAddress(agent);
    }

    private static boolean holdsMailAddress(String agent) {
        if (agent.indexOf('@') < 0) {
            return false;
        }
        var candidates = AT_DOMAIN.matcher(agent);
        for (int from = 0; candidates.find(from); from = candidates.start() + 1) {
            if (isDomain(candidates.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** Begins like {@code label.label.tl}: no empty label before one, not the first, that begins with two letters. */
    private static boolean isDomain(String text) {
        String[] labels = text.split("\\.", -1);
        for (int i = 0; i < labels.length && !labels[i].isEmpty(); i++) {
            if (i > 0 && labels[i].length() >= 2 && isLetter(labels[i].charAt(0)) && isLetter(labels[i].charAt(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
