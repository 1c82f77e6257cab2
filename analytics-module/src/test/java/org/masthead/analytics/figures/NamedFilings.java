package org.masthead.analytics.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.masthead.content.ArticleFiling;
import org.masthead.content.ArticleFilings;
import org.masthead.content.ArticleId;
import org.masthead.content.Named;

/** Every section, author, tag and topic there is, named by its number. */
final class NamedFilings implements ArticleFilings {
    @Override
    public Map<ArticleId, ArticleFiling> of(Collection<ArticleId> ids) {
        return Map.of();
    }

    @Override
    public Map<ArticleId, Integer> words(Collection<ArticleId> ids) {
        return Map.of();
    }

    @Override
    public List<Long> sectionAndBelow(long section) {
        return List.of(section);
    }

    @Override
    public Map<Long, Named> named(Kind kind, Collection<Long> ids) {
        return ids.stream().collect(Collectors.toMap(id -> id, id -> new Named(id, "name-" + id, "Name " + id)));
    }

    @Override
    public Optional<Named> named(Kind kind, String slug) {
        return Optional.empty();
    }
}
