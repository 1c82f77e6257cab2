package org.masthead.analytics.viewlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.analytics.AgentVerdict;
import org.masthead.analytics.OwnRule;
import org.masthead.analytics.OwnRule.Match;

/** The operator's own rules come before every list. */
class OwnRulesTest {
    private static final BotList LIST = BotList.known().get(0);

    @ParameterizedTest
    @CsvSource({
        "CONTAINS, kap, true",
        "CONTAINS, Kap, false",
        "EQUALS, okapi 1, true",
        "EQUALS, okapi, false",
        "REGEX, ^ok.*\\d$, true",
        "REGEX, ^kap, false"
    })
    void aRuleFitsAsItSays(Match match, String text, boolean fits) {
        var rules = new OwnRules(List.of(new OwnRule(match, text, true, "")));
        assertEquals(
                fits ? new AgentVerdict("own-rule", "own rules", text) : AgentVerdict.PERSON,
                rules.verdictOn("okapi 1", LIST));
    }

    @Test
    void theFirstRuleThatFitsHolds() {
        var rules = new OwnRules(List.of(
                new OwnRule(Match.EQUALS, "okapi 1", false, ""), new OwnRule(Match.CONTAINS, "okapi", true, "")));
        assertEquals(new AgentVerdict("", "own rules", "okapi 1"), rules.verdictOn("okapi 1", LIST));
        assertEquals("own-rule", rules.verdictOn("okapi 2", LIST).reason());
        assertEquals("listed", rules.verdictOn("Googlebot/2.1", LIST).reason());
    }

    @Test
    void aRuleCanSaveWhatAListCallsABot() {
        var rules = new OwnRules(List.of(new OwnRule(Match.CONTAINS, "Googlebot", false, "")));
        assertEquals("", rules.verdictOn("Googlebot/2.1", LIST).reason());
    }

    @Test
    void aMissingAgentNoRuleCanSave() {
        var rules = new OwnRules(List.of(new OwnRule(Match.REGEX, ".*", false, "")));
        assertEquals("no-agent", rules.verdictOn("", LIST).reason());
        assertEquals("no-agent", rules.verdictOn("-", LIST).reason());
        assertEquals(AgentVerdict.PERSON, rules.verdictOn(null, LIST));
    }

    @ParameterizedTest
    @CsvSource({
        "CONTAINS, '', The text of a rule has 1 to 500 characters.",
        "EQUALS, '   ', The text of a rule has 1 to 500 characters.",
        "CONTAINS, ab, “ab” is in too many agents. Write at least 3 characters.",
        "REGEX, '(a+)+b', '“(a+)+b” repeats what repeats, which may take for ever. Write it without.'",
        "REGEX, '(a', '“(a” is no regular expression: Unclosed group.'"
    })
    void aRuleThatCannotWorkIsRefused(Match match, String text, String sentence) {
        var refused = assertThrows(IllegalArgumentException.class, () -> new OwnRule(match, text, true, ""));
        assertEquals(sentence, refused.getMessage());
    }

    @Test
    void aRuleIsNoNovel() {
        assertThrows(IllegalArgumentException.class, () -> new OwnRule(Match.CONTAINS, "a".repeat(501), true, ""));
        assertThrows(IllegalArgumentException.class, () -> new OwnRule(Match.CONTAINS, "abc", true, "a".repeat(501)));
        assertEquals("why", new OwnRule(Match.CONTAINS, "a".repeat(500), true, " why ").note());
        assertEquals("", new OwnRule(Match.EQUALS, "ab", true, null).note());
    }
}
