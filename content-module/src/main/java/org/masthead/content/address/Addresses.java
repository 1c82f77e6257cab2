package org.masthead.content.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.masthead.content.ArticleId;
import org.masthead.content.InvalidDraft;
import org.masthead.content.Line;
import org.masthead.content.Problems;
import org.masthead.content.Slug;

/** Hands out free slugs and keeps old addresses, in the caller's transaction. */
@ApplicationScoped
public class Addresses {
    /** What has pages named by slugs. */
    public enum Kind {
        ARTICLE,
        SECTION,
        TAG,
        AUTHOR,
        TOPIC,
        GALLERY,
        STORY_MAP;

        private String table() {
            return "content." + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int ASKED_AT_ONCE = 10;
    private static final String FORMER = "select r.path from content.redirect r"
            + " join unnest(string_to_array(?1, '/')) as former (slug) on r.path = '/articles/' || former.slug"
            + " where r.article_id is distinct from ?2";

    @PersistenceContext(unitName = "content")
    private EntityManager entities;

    protected Addresses() {}

    public Addresses(EntityManager entities) {
        this.entities = entities;
    }

    /** The wanted slug or, where another has it, the first free of its numbered ones. {@code self} 0: a new one. */
    public Slug free(Kind kind, Slug wanted, long self) {
        for (int from = 1; ; from += ASKED_AT_ONCE) {
            List<Slug> candidates = IntStream.range(from, from + ASKED_AT_ONCE)
                    .mapToObj(n -> n == 1 ? wanted : wanted.numbered(n))
                    .toList();
            Set<String> taken = taken(kind, candidates, self);
            for (Slug candidate : candidates) {
                if (!taken.contains(candidate.value())) {
                    return candidate;
                }
            }
        }
    }

    /**
     * The slug that an editor chose; where none was chosen, a free one made from the name.
     *
     * @throws InvalidDraft on field {@code slug} when the chosen one is no slug or another's
     */
    public Slug chosen(Kind kind, String typed, String name, String language, long self) {
        if (typed == null || typed.isBlank()) {
            return free(kind, Slug.from(Line.of(name), language), self);
        }
        Problems problems = new Problems();
        problems.when(
                !Slug.fits(typed.strip()),
                "slug",
                "Use letters and digits joined by single hyphens in the address, at most " + Slug.MAX_LENGTH
                        + " of them.");
        problems.refuse();
        Slug slug = Slug.of(typed.strip());
        problems.when(!isFree(kind, slug, self), "slug", "This address is taken: choose another one.");
        problems.refuse();
        return slug;
    }

    public Slug chosen(Kind kind, String typed, String name, long self) {
        return chosen(kind, typed, name, "", self);
    }

    private boolean isFree(Kind kind, Slug wanted, long self) {
        return taken(kind, List.of(wanted), self).isEmpty();
    }

    /** From now on the path leads to the article, whatever it led to before. */
    public void lead(String path, ArticleId article) {
        write(path, article.value(), null, "do update set article_id = excluded.article_id, target = excluded.target");
    }

    public void lead(String path, String target) {
        write(path, null, target, "do update set article_id = excluded.article_id, target = excluded.target");
    }

    /** @return whether the path was free */
    public boolean leadIfFree(String path, ArticleId article) {
        return write(path, article.value(), null, "do nothing") == 1;
    }

    public boolean leadIfFree(String path, String target) {
        return write(path, null, target, "do nothing") == 1;
    }

    /** An article that takes an address itself needs no redirect there. */
    public void standsAt(ArticleId article, String slug) {
        entities.createNativeQuery("delete from content.redirect where path = ?1 and article_id = ?2")
                .setParameter(1, SitePath.ofArticle(slug))
                .setParameter(2, article.value())
                .executeUpdate();
    }

    /** An article's former address is taken as well: it leads to that article for good. */
    private Set<String> taken(Kind kind, List<Slug> candidates, long self) {
        var taken = new HashSet<>(found(
                "select slug from " + kind.table() + " where slug = any(string_to_array(?1, '/')) and id <> ?2",
                joined(candidates, Slug::value),
                self));
        if (kind == Kind.ARTICLE) {
            String paths = joined(candidates, slug -> SitePath.encoded(slug.value()));
            found(FORMER, paths, self)
                    .forEach(path -> SitePath.articleSlug(path).ifPresent(taken::add));
        }
        return taken;
    }

    private static String joined(List<Slug> slugs, Function<Slug, String> as) {
        return slugs.stream().map(as).collect(Collectors.joining("/"));
    }

    private List<String> found(String sql, String names, long self) {
        return entities.createNativeQuery(sql)
                .setParameter(1, names)
                .setParameter(2, self)
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }

    private int write(String path, Long article, String target, String whenTaken) {
        return entities.createNativeQuery("insert into content.redirect (path, article_id, target)"
                        + " values (?1, cast(?2 as bigint), cast(?3 as text)) on conflict (path) " + whenTaken)
                .setParameter(1, path)
                .setParameter(2, article)
                .setParameter(3, target)
                .executeUpdate();
    }
}
