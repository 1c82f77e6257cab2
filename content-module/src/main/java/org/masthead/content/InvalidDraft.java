package org.masthead.content;

import java.util.Map;

/** A draft that cannot be kept as it is: for each field a sentence that says what is wrong and what to do. */
public class InvalidDraft extends RuntimeException {
    private final transient Map<String, String> problems;

    public InvalidDraft(Map<String, String> problems) {
        super(String.join(" ", problems.values()));
        this.problems = Map.copyOf(problems);
    }

    /** Field name of {@link ArticleDraft} → sentence for people. */
    public Map<String, String> problems() {
        return problems;
    }
}
