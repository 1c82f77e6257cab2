package org.masthead.analytics.traffic;

import java.util.List;
import java.util.Optional;
import org.masthead.content.ArticleGroups;
import org.masthead.content.Named;

/** A newsroom in which nothing is filed anywhere. */
record NoGroups() implements ArticleGroups {
    @Override
    public Optional<Group> group(Kind kind, String slug) {
        return Optional.empty();
    }

    @Override
    public List<Named> all(Kind kind) {
        return List.of();
    }

    @Override
    public String factsVersion() {
        return "1";
    }
}
