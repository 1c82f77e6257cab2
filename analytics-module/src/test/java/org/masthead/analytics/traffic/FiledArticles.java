package org.masthead.analytics.traffic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.content.ArticleGroups;
import org.masthead.content.Named;

/** A newsroom in which articles are filed as the test says: {@code file(Kind.SECTION, "town", 1, 2)}. */
final class FiledArticles implements ArticleGroups {
    private final Map<String, Group> groups = new HashMap<>();

    void file(Kind kind, String slug, Long... articles) {
        groups.put(kind + slug, new Group(slug, List.of(articles)));
    }

    @Override
    public Optional<Group> group(Kind kind, String slug) {
        return Optional.ofNullable(groups.get(kind + slug));
    }

    @Override
    public List<Named> all(Kind kind) {
        return kind == Kind.AUTHOR
                ? List.of(new Named(1, "ana-reyes", "Ana Reyes"), new Named(2, "bo-lind", "Bo Lind"))
                : List.of();
    }

    @Override
    public String factsVersion() {
        return "1";
    }
}
