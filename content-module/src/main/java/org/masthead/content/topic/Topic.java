package org.masthead.content.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.masthead.content.Catalogue.TopicDraft;
import org.masthead.content.Line;
import org.masthead.content.Problems;
import org.masthead.content.Slug;

@Entity
@Table(schema = "content", name = "topic")
class Topic {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;
    private String name;
    private String definition = "";

    @Column(name = "image_id")
    private Long imageId;

    @Column(name = "in_focus")
    private boolean inFocus;

    private int position;

    protected Topic() {}

    Topic(TopicDraft draft, Slug slug) {
        apply(draft, slug);
    }

    final void apply(TopicDraft draft, Slug slug) {
        String line = Line.of(draft.name());
        if (line.isEmpty()) {
            throw Problems.one("name", "Give the topic a name.");
        }
        this.slug = slug.value();
        name = line;
        definition = Line.several(draft.definition());
        imageId = draft.imageId();
        inFocus = draft.inFocus();
        position = draft.position();
    }

    Long id() {
        return id;
    }
}
