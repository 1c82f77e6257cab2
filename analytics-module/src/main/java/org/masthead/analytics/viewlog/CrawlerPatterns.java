package org.masthead.analytics.viewlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Many regular expressions asked at once. Most are plain text and are found by their first three characters in one pass
 * over the agent; the others are tried one by one.
 */
final class CrawlerPatterns {
    private static final Pattern ESCAPED_PUNCTUATION = Pattern.compile("\\\\([^A-Za-z0-9])");
    private static final String SPECIAL = "\\[](){}^$?*+|.";
    private static final int KEY = 3;

    private final Map<Integer, List<String>> literals = new HashMap<>();
    private final List<Pattern> expressions = new ArrayList<>();

    CrawlerPatterns(List<String> patterns) {
        for (String pattern : patterns) {
            String literal = ESCAPED_PUNCTUATION.matcher(pattern).replaceAll("$1");
            if (isLiteral(pattern) && literal.length() >= KEY) {
                literals.computeIfAbsent(key(literal, 0), k -> new ArrayList<>())
                        .add(literal);
            } else {
                expressions.add(Pattern.compile(pattern));
            }
        }
    }

    private static boolean isLiteral(String pattern) {
        return ESCAPED_PUNCTUATION.matcher(pattern).replaceAll("").chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0);
    }

    boolean match(String agent) {
        for (int i = 0; i + KEY <= agent.length(); i++) {
            List<String> candidates = literals.get(key(agent, i));
            if (candidates != null && beginsWithOne(candidates, agent, i)) {
                return true;
            }
        }
        return expressions.stream()
                .anyMatch(expression -> expression.matcher(agent).find());
    }

    private static boolean beginsWithOne(List<String> literals, String agent, int at) {
        for (String literal : literals) {
            if (agent.startsWith(literal, at)) {
                return true;
            }
        }
        return false;
    }

    private static int key(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2);
    }
}
