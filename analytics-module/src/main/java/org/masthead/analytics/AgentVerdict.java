package org.masthead.analytics;

/**
 * What an agent alone says about who asked, and by what.
 *
 * @param reason as in tallies: {@code no-agent}, {@code listed}, …; empty: nothing speaks against a person
 * @param list which list or rule said so; empty where the reason says it all
 * @param pattern the entry of the list; empty where there is none
 */
public record AgentVerdict(String reason, String list, String pattern) {
    public static final AgentVerdict PERSON = new AgentVerdict("", "", "");

    /** Without the list's version. */
    public String listName() {
        return list.replaceFirst(" .*", "");
    }

    public boolean bot() {
        return !reason.isEmpty();
    }
}
