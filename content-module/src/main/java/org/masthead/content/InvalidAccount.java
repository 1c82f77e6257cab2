package org.masthead.content;

import java.util.Map;

/** An account that cannot be kept as it is: field ({@code name displayName password roles}) → sentence for people. */
public class InvalidAccount extends RuntimeException {
    private final transient Map<String, String> problems;

    public InvalidAccount(Map<String, String> problems) {
        super(String.join(" ", problems.values()));
        this.problems = Map.copyOf(problems);
    }

    public Map<String, String> problems() {
        return problems;
    }
}
