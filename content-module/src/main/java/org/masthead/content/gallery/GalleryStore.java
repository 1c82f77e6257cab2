package org.masthead.content.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.masthead.content.Catalogue.GalleryDraft;
import org.masthead.content.Problems;
import org.masthead.content.address.Addresses;
import org.masthead.content.address.Addresses.Kind;

/** Makes and changes galleries, in the caller's transaction. */
@ApplicationScoped
public class GalleryStore {
    @PersistenceContext(unitName = "content")
    private EntityManager entities;

    private Addresses addresses;

    protected GalleryStore() {}

    @Inject
    GalleryStore(Addresses addresses) {
        this.addresses = addresses;
    }

    public GalleryStore(EntityManager entities, Addresses addresses) {
        this(addresses);
        this.entities = entities;
    }

    public long create(GalleryDraft draft) {
        checkMedia(draft.items());
        var gallery = new Gallery(draft, addresses.chosen(Kind.GALLERY, draft.slug(), draft.title(), 0));
        entities.persist(gallery);
        entities.flush();
        hang(gallery.id(), draft.items());
        return gallery.id();
    }

    public void save(long id, GalleryDraft draft) {
        checkMedia(draft.items());
        Optional.ofNullable(entities.find(Gallery.class, id))
                .orElseThrow(() -> new IllegalArgumentException("There is no gallery " + id + "."))
                .apply(draft, addresses.chosen(Kind.GALLERY, draft.slug(), draft.title(), id));
        entities.createQuery("delete from GalleryItem i where i.galleryId = :gallery")
                .setParameter("gallery", id)
                .executeUpdate();
        hang(id, draft.items());
    }

    private void hang(long gallery, List<GalleryDraft.Item> items) {
        int position = 1;
        for (GalleryDraft.Item item : items) {
            entities.persist(new GalleryItem(gallery, position++, item));
        }
        entities.flush();
    }

    private void checkMedia(List<GalleryDraft.Item> items) {
        List<Long> ids =
                items.stream().map(GalleryDraft.Item::mediaId).distinct().toList();
        if (!ids.isEmpty()) {
            long found = entities.createQuery("select count(m) from Medium m where m.id in :ids", Long.class)
                    .setParameter("ids", ids)
                    .getSingleResult();
            var problems = new Problems();
            problems.when(found < ids.size(), "items", "One of these pictures or films is gone: choose again.");
            problems.refuse();
        }
    }
}
