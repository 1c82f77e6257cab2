package org.masthead.content.gallery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.masthead.content.Catalogue.GalleryDraft.Item;
import org.masthead.content.Line;

/** A medium at its place in a gallery. */
@Entity
@Table(schema = "content", name = "gallery_item")
@IdClass(GalleryItem.Key.class)
class GalleryItem {
    @Id
    @Column(name = "gallery_id")
    private long galleryId;

    @Id
    private int position;

    @Column(name = "media_id")
    private long mediaId;

    private String caption;

    protected GalleryItem() {}

    GalleryItem(long galleryId, int position, Item item) {
        this.galleryId = galleryId;
        this.position = position;
        this.mediaId = item.mediaId();
        this.caption = Line.several(item.caption());
    }

    /** A class because Jakarta Persistence 3.1 takes no record here. */
    static class Key implements Serializable {
        private long galleryId;
        private int position;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.galleryId == galleryId && key.position == position;
        }

        @Override
        public int hashCode() {
            return Objects.hash(galleryId, position);
        }
    }
}
