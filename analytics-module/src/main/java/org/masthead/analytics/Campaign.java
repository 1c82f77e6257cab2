package org.masthead.analytics;

import java.util.List;

/** What the address of a page says about the campaign that led there: {@code utm_source} and its four companions. */
public record Campaign(String source, String medium, String name, String term, String content) {
    public static final Campaign NONE = new Campaign("", "", "", "", "");

    /** In the order of the names that addresses use. */
    public List<String> parts() {
        return List.of(source, medium, name, term, content);
    }
}
