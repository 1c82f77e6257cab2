package org.masthead.analytics;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * One of the operator's own rules about agents, asked before every list. Looks at the agent alone, never at an address.
 *
 * @param text case matters, as everywhere with agents
 * @param bot what the rule makes of a fitting agent: a bot, or a person's browser
 * @param note why, for colleagues
 */
public record OwnRule(Match match, String text, boolean bot, String note) {
    private static final int LONGEST = 500;

    /** Repetition inside repetition: such an expression may take for ever over one agent. */
    private static final Pattern NESTED = Pattern.compile("[*+}]\\)+[*+{]");

    public enum Match {
        CONTAINS,
        EQUALS,
        REGEX
    }

    /** @throws IllegalArgumentException a sentence for people */
    public OwnRule {
        text = text == null ? "" : text;
        note = note == null ? "" : note.strip();
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("The text of a rule has 1 to " + LONGEST + " characters.");
        }
        if (match == Match.CONTAINS && text.length() < 3) {
            throw new IllegalArgumentException("“" + text + "” is in too many agents. Write at least 3 characters.");
        }
        if (note.length() > LONGEST) {
            throw new IllegalArgumentException("The note of a rule has at most " + LONGEST + " characters.");
        }
        if (match == Match.REGEX) {
            check(text);
        }
    }

    private static void check(String expression) {
        if (NESTED.matcher(expression).find()) {
            throw new IllegalArgumentException(
                    "“" + expression + "” repeats what repeats, which may take for ever. Write it without.");
        }
        try {
            Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "“" + expression + "” is no regular expression: " + e.getDescription() + ".", e);
        }
    }
}
