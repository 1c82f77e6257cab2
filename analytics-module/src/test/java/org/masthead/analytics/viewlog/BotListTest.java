package org.masthead.analytics.viewlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BotListTest {
    private final BotList bots = BotList.known().get(0);

    @Test
    void everyInstanceOfEveryCrawlerIsListed() throws Exception {
        var missed = new ArrayList<String>();
        int seen = 0;
        try (var list = BotList.class.getResourceAsStream("crawler-user-agents.json");
                var reader = Json.createReader(list)) {
            for (JsonObject crawler : reader.readArray().getValuesAs(JsonObject.class)) {
                for (JsonString instance : crawler.containsKey("instances")
                        ? crawler.getJsonArray("instances").getValuesAs(JsonString.class)
                        : List.<JsonString>of()) {
                    seen++;
                    if (!bots.reasonOf(instance.getString()).equals(Optional.of(BotReason.LISTED))) {
                        missed.add(instance.getString());
                    }
                }
            }
        }
        assertTrue(seen > 2_000, "the list brings its instances");
        assertEquals(List.of(), missed);
    }

    @Test
    void itsVersionNamesListAndCommit() {
        assertTrue(bots.version().matches("crawler-user-agents [0-9a-f]{40}"), bots.version());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/132.0.0.0 Safari/537.36",
                "Mozilla/5.0 (Linux; Android 9; CUBOT_NOTE_S) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/80.0 Mobile Safari/537.36",
                "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
                "a@b",
                "@example.org",
                "a @example.org",
                "a@b..org",
                "a@.b.org",
                "a@b.o1",
                "a@b_c.org"
            })
    void peopleAreNot(String agent) {
        assertEquals(Optional.empty(), bots.reasonOf(agent));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            ``,                               no-agent
            -,                                no-agent
            Googlebot/2.1 (+http://a.org),    listed
            Unheard-of-BOT,                   names-itself
            cubot robot,                      names-itself
            My Crawler,                       names-itself
            SPIDER 1,                         names-itself
            see HTTPS://example.org,          names-itself
            mail me@News-Desk.example.ORG,    names-itself
            a@b@c.example,                    names-itself
            x@1.2.de,                         names-itself
            """)
    void theFirstReasonThatTheAgentGivesHolds(String agent, String reason) {
        assertEquals(reason, bots.reasonOf(agent).orElseThrow().text());
    }

    @Test
    void aLogWithoutAgentsGivesNoReason() {
        assertEquals(Optional.empty(), bots.reasonOf(null));
    }

    @Test
    void aHostileAgentCostsNoTime() {
        String hostile = "a@b.1".repeat(50_000) + ".1".repeat(50_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> bots.reasonOf(hostile));
    }
}
