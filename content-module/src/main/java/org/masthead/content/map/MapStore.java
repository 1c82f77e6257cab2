package org.masthead.content.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.masthead.content.Catalogue.StoryMapDraft;
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
        fill(map.id(), draft);
        return map.id();
    }

    public void save(long id, StoryMapDraft draft) {
        Optional.ofNullable(entities.find(StoryMap.class, id))
                .orElseThrow(() -> new IllegalArgumentException("There is no map " + id + "."))
                .apply(draft, addresses.chosen(Kind.STORY_MAP, draft.slug(), draft.title(), id));
        for (String part : List.of("MapStop", "MapKind", "MapGround")) {
            entities.createQuery("delete from " + part + " p where p.mapId = :map")
                    .setParameter("map", id)
                    .executeUpdate();
        }
        fill(id, draft);
    }

    /** Everything in the order of its list, whatever position it carries. */
    private void fill(long map, StoryMapDraft draft) {
        MapKind.check(draft.kinds());
        number(draft.kinds(), (position, kind) -> new MapKind(map, position, kind));
        number(draft.stops(), (position, stop) -> new MapStop(map, position, stop));
        number(draft.ground(), (position, ground) -> new MapGround(map, position, ground));
        entities.flush();
    }

    private <T> void number(List<T> parts, BiFunction<Integer, T, Object> entity) {
        for (int i = 0; i < parts.size(); i++) {
            entities.persist(entity.apply(i + 1, parts.get(i)));
        }
    }
}
