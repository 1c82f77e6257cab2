package org.masthead.content.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.masthead.content.Catalogue.AuthorDraft;
import org.masthead.content.ImportedContent;
import org.masthead.content.ImportedContent.Outcome;
import org.masthead.content.ImportedContent.Taken;
import org.masthead.content.Line;
import org.masthead.content.Slug;
import org.masthead.content.address.Addresses;
import org.masthead.content.address.Addresses.Kind;

/** Makes and changes authors, in the caller's transaction. */
@ApplicationScoped
public class Authors {
    @PersistenceContext(unitName = "content")
    private EntityManager entities;

    private Addresses addresses;

    protected Authors() {}

    @Inject
    Authors(Addresses addresses) {
        this.addresses = addresses;
    }

    public Authors(EntityManager entities, Addresses addresses) {
        this(addresses);
        this.entities = entities;
    }

    public long create(AuthorDraft draft) {
        return added(Author.drafted(draft, addresses.chosen(Kind.AUTHOR, draft.slug(), draft.name(), 0)));
    }

    public void save(long id, AuthorDraft draft) {
        Author author = Optional.ofNullable(entities.find(Author.class, id))
                .orElseThrow(() -> new IllegalArgumentException("There is no author " + id + "."));
        author.apply(draft, addresses.chosen(Kind.AUTHOR, draft.slug(), draft.name(), id));
        entities.flush();
    }

    public Taken take(ImportedContent.Author from) {
        Optional<Author> known = bySource(from);
        if (known.isPresent()) {
            Author author = known.get();
            return new Taken(author.id(), author.slug(), author.take(from) ? Outcome.UPDATED : Outcome.UNCHANGED);
        }
        Slug slug = addresses.free(Kind.AUTHOR, Slug.wanted(from.slug(), Line.of(from.name()), ""), 0);
        return new Taken(added(Author.imported(from, slug)), slug.value(), Outcome.TAKEN);
    }

    private long added(Author author) {
        entities.persist(author);
        entities.flush();
        return author.id();
    }

    private Optional<Author> bySource(ImportedContent.Author from) {
        return entities.createQuery(
                        "select a from Author a where a.sourceSite = :site and a.sourceId = :id", Author.class)
                .setParameter("site", from.sourceSite())
                .setParameter("id", from.sourceId())
                .getResultStream()
                .findFirst();
    }
}
