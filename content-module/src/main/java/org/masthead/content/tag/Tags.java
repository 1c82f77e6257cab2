package org.masthead.content.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.masthead.content.ImportedContent.Outcome;
import org.masthead.content.ImportedContent.Taken;
import org.masthead.content.ImportedContent.Term;
import org.masthead.content.Line;
import org.masthead.content.Slug;
import org.masthead.content.address.Addresses;
import org.masthead.content.address.Addresses.Kind;

/** Finds tags by name and makes those that are not there yet, in the caller's transaction. */
@ApplicationScoped
public class Tags {
    @PersistenceContext(unitName = "content")
    private EntityManager entities;

    private Addresses addresses;

    protected Tags() {}

    @Inject
    Tags(Addresses addresses) {
        this.addresses = addresses;
    }

    public Tags(EntityManager entities, Addresses addresses) {
        this(addresses);
        this.entities = entities;
    }

    /** The ids of the tags of these names, in their order; blank names are passed over. */
    public Set<Long> named(Collection<String> names) {
        var ids = new LinkedHashSet<Long>();
        for (String name : names) {
            if (!Line.of(name).isEmpty()) {
                ids.add(named(name, ""));
            }
        }
        return ids;
    }

    /** The tag of this name, whatever its case; made when there is none. */
    public long named(String name, String description) {
        return byName(name).map(Tag::id).orElseGet(() -> added(new Tag(free("", name), name, description)));
    }

    public Taken take(Term term) {
        Optional<Tag> known = bySource(term);
        if (known.isPresent()) {
            Tag tag = known.get();
            return new Taken(tag.id(), tag.slug(), tag.take(term) ? Outcome.UPDATED : Outcome.UNCHANGED);
        }
        Optional<Tag> same = byName(term.name());
        if (same.isPresent()) {
            return new Taken(same.get().id(), same.get().slug(), Outcome.UNCHANGED);
        }
        Slug slug = free(term.slug(), term.name());
        return new Taken(added(Tag.imported(term, slug)), slug.value(), Outcome.TAKEN);
    }

    private Slug free(String asked, String name) {
        return addresses.free(Kind.TAG, Slug.wanted(asked, Line.of(name), ""), 0);
    }

    private long added(Tag tag) {
        entities.persist(tag);
        entities.flush();
        return tag.id();
    }

    private Optional<Tag> byName(String name) {
        return entities.createQuery("select t from Tag t where lower(t.name) = lower(:name)", Tag.class)
                .setParameter("name", Line.of(name))
                .getResultStream()
                .findFirst();
    }

    private Optional<Tag> bySource(Term term) {
        return entities.createQuery("select t from Tag t where t.sourceSite = :site and t.sourceId = :id", Tag.class)
                .setParameter("site", term.sourceSite())
                .setParameter("id", term.sourceId())
                .getResultStream()
                .findFirst();
    }
}
