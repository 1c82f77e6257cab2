package org.masthead.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Collects what is wrong with a draft and then throws it all at once.
 *
 * <pre>{@code
 * var problems = new Problems();
 * problems.when(name.isEmpty(), "name", "Give the section a name.");
 * problems.refuse();
 * }</pre>
 */
public final class Problems {
    private final Map<String, String> sentences = new LinkedHashMap<>();

    /** The first sentence for a field stays. */
    public void when(boolean wrong, String field, String sentence) {
        if (wrong) {
            sentences.putIfAbsent(field, sentence);
        }
    }

    /** What the work makes; when it refuses, its sentences are gathered and the answer is null. */
    public <T> T gather(Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidDraft refused) {
            refused.problems().forEach(sentences::putIfAbsent);
            return null;
        }
    }

    /** @throws InvalidDraft when there was anything wrong */
    public void refuse() {
        if (!sentences.isEmpty()) {
            throw new InvalidDraft(sentences);
        }
    }

    public static InvalidDraft one(String field, String sentence) {
        return new InvalidDraft(Map.of(field, sentence));
    }
}
