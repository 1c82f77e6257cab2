package org.masthead.content.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.masthead.content.MediaLibrary.NewPicture;

/** Loads and keeps the rows of the library. */
@ApplicationScoped
class Media {
    @PersistenceContext(unitName = "content")
    private EntityManager entities;

    protected Media() {}

    Media(EntityManager entities) {
        this.entities = entities;
    }

    void add(Medium medium) {
        entities.persist(medium);
        entities.flush();
    }

    Optional<Medium> byId(long id) {
        return Optional.ofNullable(entities.find(Medium.class, id));
    }

    Optional<Medium> bySource(NewPicture facts) {
        if (facts.sourceSite() == null || facts.sourceId() == null) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "select m from Medium m where m.sourceSite = :site and m.sourceId = :id", Medium.class)
                .setParameter("site", facts.sourceSite())
                .setParameter("id", facts.sourceId())
                .getResultStream()
                .findFirst();
    }
}
