package org.masthead.analytics.viewlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.analytics.AgentVerdict;

class SecondDefinitionTest {
    private final BotList second = BotList.known().get(1);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `Googlebot/2.1 (+http://www.google.com/bot.html)`, listed, crawler-user-agents, `Googlebot\\/`
            `okapi-fetch/2.1`,                                 listed, crawler-detect,      `Fetch\\/[0-9]`
            `okapi-FETCH/2.1`,                                 listed, crawler-detect,      `Fetch\\/[0-9]`
            `Okapi [a] b synthetic`,                            listed, isbot,               `synthetic`
            """)
    void theVerdictNamesItsListAndTheEntry(String agent, String reason, String list, String pattern) {
        AgentVerdict verdict = second.verdictOn(agent);
        assertEquals(List.of(reason, list, pattern), List.of(verdict.reason(), verdict.listName(), verdict.pattern()));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            ``,                                             no-agent
            -,                                              no-agent
            `Lynx/2.8 (okapi-robot)`,                       names-itself
            `Lynx/2.8 [de] (me@post.example)`,              names-itself
            `Mozilla/5.0 (compatible; Okapi [a; b] c/d e)`, no-browser
            """)
    void whatNoListHoldsIsAskedForItsNameAndShape(String agent, String reason) {
        assertEquals(new AgentVerdict(reason, "", ""), new SecondDefinition(List.of()).apply(agent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (Linux; Android 11; 4K Google TV Stick) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.134 Safari/537.36",
                "Mozilla/5.0 (Linux; Android 14; SM-F946U1; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.186 Safari/537.36 newsbreak/24.30.1",
                "Mozilla/5.0 (Linux; Android 9; CUBOT_NOTE_S) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/80.0.3987.99 Mobile Safari/537.36"
            })
    void whatPeoplesAppsSayOfThemselvesIsNoRobot(String agent) {
        assertEquals(AgentVerdict.PERSON, second.verdictOn(agent));
    }

    @Test
    void ofAnEndlessAgentTheBeginningIsJudged() {
        String browser = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0 ";
        assertEquals(
                "",
                second.verdictOn(browser + " ".repeat(2_000 - browser.length()) + "Googlebot/")
                        .reason());
        assertEquals(
                "listed",
                second.verdictOn(browser + " ".repeat(1_990 - browser.length()) + "Googlebot/")
                        .reason());
    }

    @Test
    void aListOfAnotherVersionIsNotKnown() {
        assertEquals(2, BotList.of(2, SecondDefinition.VERSION).definition());
        assertThrows(IllegalArgumentException.class, () -> BotList.of(1, SecondDefinition.VERSION));
        assertThrows(IllegalArgumentException.class, () -> BotList.of(2, FirstDefinition.VERSION));
    }

    /** Days were tallied by them: a newer list comes as another file, under another name. */
    @ParameterizedTest
    @CsvSource({
        "crawler-user-agents.json, 4e414e18ed3f64b9b8298a9f042c83e1ccf54414d8a742fb1f0ec9441d5170e4",
        "crawler-detect-4.0.2.txt, 9bf875377d7e94123245f0609791ba6e683289a9f0f34764cffd1f2ca6efc36f",
        "crawler-detect-4.0.2-exclusions.txt, b64d733813fef81e7810950c6a698a9728aef7a2036d6ed5e9e4fb20b7d4a2f3",
        "isbot-5.2.3.txt, 6541995d041bf680d0aaac4fe9c4cb15984d22e1aa0a358df77c2d8d906cd41e",
        "people-1.txt, e4ef04c144c85f38f60d38eed6934abac2dbdce3fc36eff4cf3a15eb22a71b16",
        "browsers-1.txt, cd9a2b0142d3679413f7c5ba097fb972b722d75cb52f329216b47cf09295360e"
    })
    void aListOfABuildNeverChanges(String file, String sha256) throws Exception {
        byte[] content = PatternFiles.text(file).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                sha256,
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    }

    @Test
    void itsVersionNamesEveryList() {
        assertEquals(
                FirstDefinition.VERSION + ", crawler-detect 4.0.2, isbot 5.2.3, browsers 1", SecondDefinition.VERSION);
        assertEquals(SecondDefinition.VERSION, second.version());
    }
}
