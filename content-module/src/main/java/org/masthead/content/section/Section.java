package org.masthead.content.section;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.masthead.content.Catalogue.SectionDraft;
import org.masthead.content.ImportedContent.Term;
import org.masthead.content.Line;
import org.masthead.content.Problems;
import org.masthead.content.Slug;

@Entity
@Table(schema = "content", name = "section")
class Section {
    /** Another site's sections come behind those that this newsroom arranged, until an editor says otherwise. */
    private static final int AFTER_THE_HOUSE = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "parent_id")
    private Long parentId;

    private String slug;
    private String name;
    private String description = "";
    private int position;

    @Column(name = "source_site")
    private String sourceSite;

    @Column(name = "source_id")
    private String sourceId;

    protected Section() {}

    private Section(Slug slug) {
        this.slug = slug.value();
    }

    static Section drafted(SectionDraft draft, Slug slug) {
        var section = new Section(slug);
        section.apply(draft, slug);
        return section;
    }

    static Section imported(Term term, Slug slug) {
        var section = new Section(slug);
        section.sourceSite = term.sourceSite();
        section.sourceId = term.sourceId();
        section.position = AFTER_THE_HOUSE;
        section.take(term);
        return section;
    }

    void apply(SectionDraft draft, Slug slug) {
        this.slug = slug.value();
        name(draft.name());
        description = Line.several(draft.description());
        parentId = draft.parentId();
        position = draft.position();
    }

    /** @return whether anything differs from what stood here */
    boolean take(Term term) {
        String before = name + "\n" + description + "\n" + parentId;
        name(term.name());
        description = Line.several(term.description());
        parentId = term.parentId();
        return !before.equals(name + "\n" + description + "\n" + parentId);
    }

    private void name(String typed) {
        String line = Line.of(typed);
        if (line.isEmpty()) {
            throw Problems.one("name", "Give the section a name.");
        }
        name = line;
    }

    Long id() {
        return id;
    }

    Long parentId() {
        return parentId;
    }

    String slug() {
        return slug;
    }
}
