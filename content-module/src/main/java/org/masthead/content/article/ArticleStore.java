package org.masthead.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleState;
import org.masthead.content.EditConflict;
import org.masthead.content.Problems;

/** Loads and keeps articles and their versions. */
@ApplicationScoped
class ArticleStore {
    @PersistenceContext(unitName = "content")
    private EntityManager entities;

    protected ArticleStore() {}

    ArticleStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(Article article) {
        entities.persist(article);
        entities.flush();
    }

    void add(ArticleVersion version) {
        entities.persist(version);
    }

    Article get(ArticleId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no article " + id + "."));
    }

    Optional<Article> find(ArticleId id) {
        return Optional.ofNullable(entities.find(Article.class, id.value()));
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Article> locked(ArticleId id) {
        return Optional.ofNullable(entities.find(Article.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Article> bySource(String site, String sourceId) {
        return entities.createQuery(
                        "select a from Article a where a.source.site = :site and a.source.id = :id", Article.class)
                .setParameter("site", site)
                .setParameter("id", sourceId)
                .getResultStream()
                .findFirst();
    }

    /** Scheduled ones whose time has come and published ones whose end has, the earliest first. */
    List<ArticleId> due(Instant now, int atMost) {
        return entities.createQuery("""
                        select a.id from Article a
                        where a.state = :scheduled and a.times.startsAt <= :now
                          and (a.times.embargoAt is null or a.times.embargoAt <= :now)
                          or a.state = :published and a.times.endsAt <= :now
                        order by a.times.startsAt, a.id""", Long.class)
                .setParameter("scheduled", ArticleState.SCHEDULED)
                .setParameter("published", ArticleState.PUBLISHED)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultStream()
                .map(ArticleId::new)
                .toList();
    }

    /** Writes what was changed, now. */
    void flush(Article article) {
        try {
            entities.flush();
        } catch (OptimisticLockException changedMeanwhile) {
            throw new EditConflict(article.articleId(), changedMeanwhile);
        }
    }

    /** The byline as printed. */
    String byline(Collection<Long> authorIds) {
        if (authorIds.isEmpty()) {
            return "";
        }
        var names = new HashMap<Long, String>();
        entities.createQuery("select a.id, a.name from Author a where a.id in :ids", Object[].class)
                .setParameter("ids", authorIds)
                .getResultList()
                .forEach(row -> names.put((Long) row[0], (String) row[1]));
        return authorIds.stream().map(names::get).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    List<String> tagNames(Collection<Long> tagIds) {
        return tagIds.isEmpty()
                ? List.of()
                : entities.createQuery("select t.name from Tag t where t.id in :ids order by t.name", String.class)
                        .setParameter("ids", tagIds)
                        .getResultList();
    }

    /** Ids that lead nowhere are refused before the database refuses them. */
    void checkReferences(
            Problems problems, Long sectionId, Long imageId, List<Long> authorIds, Collection<Long> topicIds) {
        problems.when(missing("Section", sectionId), "sectionId", "This section is gone: choose another one.");
        problems.when(missing("Medium", imageId), "leadImageId", "This picture is gone: choose another one.");
        problems.when(missing("Author", authorIds), "authorIds", "One of these authors is gone: choose again.");
        problems.when(missing("Topic", topicIds), "topicIds", "One of these topics is gone: choose again.");
    }

    private boolean missing(String entity, Long id) {
        return id != null && missing(entity, List.of(id));
    }

    private boolean missing(String entity, Collection<Long> ids) {
        if (ids == null || ids.isEmpty()) {
            return false;
        }
        long found = entities.createQuery("select count(e) from " + entity + " e where e.id in :ids", Long.class)
                .setParameter("ids", ids)
                .getSingleResult();
        return found < ids.stream().distinct().count();
    }
}
