package org.masthead.content.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.masthead.content.Catalogue.TopicDraft;
import org.masthead.content.address.Addresses;
import org.masthead.content.address.Addresses.Kind;

/** Makes and changes topics, in the caller's transaction. */
@ApplicationScoped
public class Topics {
    @PersistenceContext(unitName = "content")
    private EntityManager entities;

    private Addresses addresses;

    protected Topics() {}

    @Inject
    Topics(Addresses addresses) {
        this.addresses = addresses;
    }

    public Topics(EntityManager entities, Addresses addresses) {
        this(addresses);
        this.entities = entities;
    }

    public long create(TopicDraft draft) {
        var topic = new Topic(draft, addresses.chosen(Kind.TOPIC, draft.slug(), draft.name(), 0));
        entities.persist(topic);
        entities.flush();
        return topic.id();
    }

    public void save(long id, TopicDraft draft) {
        Optional.ofNullable(entities.find(Topic.class, id))
                .orElseThrow(() -> new IllegalArgumentException("There is no topic " + id + "."))
                .apply(draft, addresses.chosen(Kind.TOPIC, draft.slug(), draft.name(), id));
        entities.flush();
    }
}
