package org.masthead.content.tag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.masthead.content.ImportedContent.Term;
import org.masthead.content.Line;
import org.masthead.content.Problems;
import org.masthead.content.Slug;

@Entity
@Table(schema = "content", name = "tag")
class Tag {
    static final int MAX_NAME = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;
    private String name;
    private String description = "";

    @Column(name = "source_site")
    private String sourceSite;

    @Column(name = "source_id")
    private String sourceId;

    protected Tag() {}

    Tag(Slug slug, String name, String description) {
        this.slug = slug.value();
        this.name = checked(name);
        this.description = Line.several(description);
    }

    static Tag imported(Term term, Slug slug) {
        var tag = new Tag(slug, term.name(), term.description());
        tag.sourceSite = term.sourceSite();
        tag.sourceId = term.sourceId();
        return tag;
    }

    boolean take(Term term) {
        String before = name + "\n" + description;
        name = checked(term.name());
        description = Line.several(term.description());
        return !before.equals(name + "\n" + description);
    }

    private static String checked(String typed) {
        String name = Line.of(typed);
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw Problems.one("tags", "A tag has a name of at most " + MAX_NAME + " characters.");
        }
        return name;
    }

    Long id() {
        return id;
    }

    String slug() {
        return slug;
    }
}
