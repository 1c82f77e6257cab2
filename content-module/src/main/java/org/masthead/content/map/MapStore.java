package org.masthead.content.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.masthead.content.Catalogue.StoryMapDraft;
import org.masthead.content.StoryMapView.Stop;
import org.masthead.content.address.Addresses;
import org.masthead.content.address.Addresses.Kind;

/** Makes and changes story maps, in the caller's transaction. */
@ApplicationScoped
public class MapStore {
    @PersistenceContext(unitName = "content")
    private EntityManager entities;

    private Addresses addresses;

    protected MapStore() {}

    @Inject
    MapStore(Addresses addresses) {
        this.addresses = addresses;
    }

    public MapStore(EntityManager entities, Addresses addresses) {
        this(addresses);
        this.entities = entities;
    }

    public long create(StoryMapDraft draft) {
        var map = new StoryMap(draft, addresses.chosen(Kind.STORY_MAP, draft.slug(), draft.title(), 0));
        entities.persist(map);
        entities.flush();
        place(map.id(), draft.stops());
        return map.id();
    }

    public void save(long id, StoryMapDraft draft) {
        Optional.ofNullable(entities.find(StoryMap.class, id))
                .orElseThrow(() -> new IllegalArgumentException("There is no map " + id + "."))
                .apply(draft, addresses.chosen(Kind.STORY_MAP, draft.slug(), draft.title(), id));
        entities.createQuery("delete from MapStop s where s.mapId = :map")
                .setParameter("map", id)
                .executeUpdate();
        place(id, draft.stops());
    }

    /** In the order of the list, whatever position they carry. */
    private void place(long map, List<Stop> stops) {
        int position = 1;
        for (Stop stop : stops) {
            entities.persist(new MapStop(map, position++, stop));
        }
        entities.flush();
    }
}
