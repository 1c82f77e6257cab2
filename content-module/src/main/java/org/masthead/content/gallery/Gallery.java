package org.masthead.content.gallery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.masthead.content.Catalogue.GalleryDraft;
import org.masthead.content.GalleryKind;
import org.masthead.content.Line;
import org.masthead.content.Problems;
import org.masthead.content.Slug;

@Entity
@Table(schema = "content", name = "gallery")
class Gallery {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private GalleryKind kind;

    private String title;
    private String description;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Gallery() {}

    Gallery(GalleryDraft draft, Slug slug) {
        apply(draft, slug);
    }

    final void apply(GalleryDraft draft, Slug slug) {
        var problems = new Problems();
        problems.when(Line.of(draft.title()).isEmpty(), "title", "Give the gallery a title.");
        problems.when(draft.kind() == null, "kind", "Say whether it shows photos or films.");
        problems.refuse();
        this.slug = slug.value();
        kind = draft.kind();
        title = Line.of(draft.title());
        description = Line.several(draft.description());
        publishedAt = draft.publishedAt();
    }

    Long id() {
        return id;
    }
}
