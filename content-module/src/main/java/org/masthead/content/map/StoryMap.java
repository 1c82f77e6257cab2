package org.masthead.content.map;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.masthead.content.Catalogue.StoryMapDraft;
import org.masthead.content.Line;
import org.masthead.content.Problems;
import org.masthead.content.Slug;

@Entity
@Table(schema = "content", name = "story_map")
class StoryMap {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;
    private String title;
    private String introduction;

    @Column(name = "world_outlines")
    private boolean worldOutlines;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected StoryMap() {}

    StoryMap(StoryMapDraft draft, Slug slug) {
        apply(draft, slug);
    }

    final void apply(StoryMapDraft draft, Slug slug) {
        String line = Line.of(draft.title());
        if (line.isEmpty()) {
            throw Problems.one("title", "Give the map a title.");
        }
        this.slug = slug.value();
        title = line;
        introduction = Line.several(draft.introduction());
        worldOutlines = draft.worldOutlines();
        publishedAt = draft.publishedAt();
    }

    Long id() {
        return id;
    }
}
