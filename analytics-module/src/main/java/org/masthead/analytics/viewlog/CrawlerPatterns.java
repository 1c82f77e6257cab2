package org.masthead.analytics.viewlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Many regular expressions asked at once. Most are plain text and are found by their first three characters in one pass
 * over the agent; the others are tried one by one.
 */
final class CrawlerPatterns {
    private static final Pattern ESCAPED_PUNCTUATION = Pattern.compile("\\\\([^A-Za-z0-9])");
    private static final String SPECIAL = "\\[](){}^$?*+|.";
    private static final int KEY = 3;

    private final Map<Integer, List<Literal>> literals = new HashMap<>();
    private final List<Expression> expressions = new ArrayList<>();
    private final boolean anyCase;

    private CrawlerPatterns(List<String> patterns, boolean anyCase) {
        this.anyCase = anyCase;
        patterns.forEach(this::add);
    }

    static CrawlerPatterns of(List<String> patterns) {
        return new CrawlerPatterns(patterns, false);
    }

    /** Upper and lower case are the same. */
    static CrawlerPatterns inAnyCase(List<String> patterns) {
        return new CrawlerPatterns(patterns, true);
    }

    private void add(String pattern) {
        String text = folded(ESCAPED_PUNCTUATION.matcher(pattern).replaceAll("$1"));
        if (isLiteral(pattern) && text.length() >= KEY) {
            literals.computeIfAbsent(key(text, 0), k -> new ArrayList<>()).add(new Literal(text, pattern));
        } else {
            expressions.add(new Expression(Pattern.compile(pattern, anyCase ? Pattern.CASE_INSENSITIVE : 0), pattern));
        }
    }

    private static boolean isLiteral(String pattern) {
        return ESCAPED_PUNCTUATION.matcher(pattern).replaceAll("").chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0);
    }

    /** A pattern that the agent matches, as the list writes it. */
    Optional<String> match(String agent) {
        String text = folded(agent);
        for (int i = 0; i + KEY <= text.length(); i++) {
            for (Literal literal : literals.getOrDefault(key(text, i), List.of())) {
                if (text.startsWith(literal.text, i)) {
                    return Optional.of(literal.pattern);
                }
            }
        }
        return expressions.stream()
                .filter(expression -> expression.compiled.matcher(agent).find())
                .map(Expression::pattern)
                .findFirst();
    }

    private String folded(String text) {
        return anyCase ? text.toLowerCase(Locale.ROOT) : text;
    }

    private static int key(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2);
    }

    private record Literal(String text, String pattern) {}

    private record Expression(Pattern compiled, String pattern) {}
}
