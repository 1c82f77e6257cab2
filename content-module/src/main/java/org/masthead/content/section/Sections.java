package org.masthead.content.section;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.Optional;
import org.masthead.content.Catalogue.SectionDraft;
import org.masthead.content.ImportedContent.Outcome;
import org.masthead.content.ImportedContent.Taken;
import org.masthead.content.ImportedContent.Term;
import org.masthead.content.Problems;
import org.masthead.content.Slug;
import org.masthead.content.address.Addresses;
import org.masthead.content.address.Addresses.Kind;

/** Makes and changes sections, in the caller's transaction. */
@ApplicationScoped
public class Sections {
    @PersistenceContext(unitName = "content")
    private EntityManager entities;

    private Addresses addresses;

    protected Sections() {}

    @Inject
    Sections(Addresses addresses) {
        this.addresses = addresses;
    }

    public Sections(EntityManager entities, Addresses addresses) {
        this(addresses);
        this.entities = entities;
    }

    public long create(SectionDraft draft) {
        return added(Section.drafted(draft, addresses.chosen(Kind.SECTION, draft.slug(), draft.name(), 0)));
    }

    public void save(long id, SectionDraft draft) {
        Section section = Optional.ofNullable(entities.find(Section.class, id))
                .orElseThrow(() -> new IllegalArgumentException("There is no section " + id + "."));
        refuseCircle(id, draft.parentId());
        section.apply(draft, addresses.chosen(Kind.SECTION, draft.slug(), draft.name(), id));
        entities.flush();
    }

    public Taken take(Term term) {
        Optional<Section> known = bySource(term);
        if (known.isPresent()) {
            Section section = known.get();
            refuseCircle(section.id(), term.parentId());
            return new Taken(section.id(), section.slug(), section.take(term) ? Outcome.UPDATED : Outcome.UNCHANGED);
        }
        Slug slug = addresses.free(Kind.SECTION, Slug.wanted(term.slug(), term.name(), ""), 0);
        return new Taken(added(Section.imported(term, slug)), slug.value(), Outcome.TAKEN);
    }

    private long added(Section section) {
        entities.persist(section);
        entities.flush();
        return section.id();
    }

    private Optional<Section> bySource(Term term) {
        return entities.createQuery(
                        "select s from Section s where s.sourceSite = :site and s.sourceId = :id", Section.class)
                .setParameter("site", term.sourceSite())
                .setParameter("id", term.sourceId())
                .getResultStream()
                .findFirst();
    }

    /** A section that stood below itself would never end. */
    private void refuseCircle(long id, Long parentId) {
        for (Long above = parentId; above != null; ) {
            if (Objects.equals(above, id)) {
                throw Problems.one("parentId", "A section cannot stand below itself: choose another one above it.");
            }
            Section section = entities.find(Section.class, above);
            above = section == null ? null : section.parentId();
        }
    }
}
