package org.masthead.content.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where an article came from; all empty for one that was written here. */
@Embeddable
class Source {
    @Column(name = "source_site")
    private String site;

    @Column(name = "source_id")
    private String id;

    @Column(name = "source_hash")
    private String hash;

    protected Source() {}

    /** @param hash of what the import wrote */
    Source(String site, String id, String hash) {
        this.site = site;
        this.id = id;
        this.hash = hash;
    }

    String hash() {
        return hash;
    }
}
