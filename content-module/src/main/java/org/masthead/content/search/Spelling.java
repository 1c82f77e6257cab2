package org.masthead.content.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.masthead.content.database.Database;

/** What mistyped words may have meant: words of our own headlines that differ in a letter or two. One statement. */
@ApplicationScoped
class Spelling {
    private static final int WORDS = 6;

    private Database database;

    protected Spelling() {}

    @Inject
    Spelling(Database database) {
        this.database = database;
    }

    private record Near(String asked, String word, int articles) {
        int distance() {
            return Distance.between(asked, word);
        }

        /** Four letters bear one slip, six two, ten three. */
        boolean isLikely() {
            int bearable = asked.length() < 6 ? 1 : asked.length() < 10 ? 2 : 3;
            return distance() <= bearable;
        }
    }

    /** Empty when every word is known, or nothing like an unknown one is. */
    Optional<Typed> meant(Typed typed) {
        List<String> words = typed.words().stream().limit(WORDS).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Near>> near = database
                .list(
                        "select asked, word, articles from content.similar_words(?)",
                        row -> new Near(row.getString("asked"), row.getString("word"), row.getInt("articles")),
                        (Object) words.toArray(String[]::new))
                .stream()
                .collect(Collectors.groupingBy(Near::asked));
        var others = new HashMap<String, String>();
        near.forEach((asked, candidates) ->
                best(candidates).filter(best -> best.distance() > 0).ifPresent(best -> others.put(asked, best.word())));
        return others.isEmpty() ? Optional.empty() : Optional.of(Typed.of(typed.with(others)));
    }

    private static Optional<Near> best(List<Near> candidates) {
        return candidates.stream()
                .filter(Near::isLikely)
                .min(Comparator.comparingInt(Near::distance)
                        .thenComparing(Near::articles, Comparator.reverseOrder())
                        .thenComparing(Near::word));
    }
}
