package org.masthead.content.author;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.masthead.content.Catalogue.AuthorDraft;
import org.masthead.content.ImportedContent;
import org.masthead.content.Line;
import org.masthead.content.Problems;
import org.masthead.content.Slug;

@Entity
@Table(schema = "content", name = "author")
class Author {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;
    private String name;
    private String biography = "";
    private String email = "";

    @Column(name = "portrait_id")
    private Long portraitId;

    @Column(name = "source_site")
    private String sourceSite;

    @Column(name = "source_id")
    private String sourceId;

    protected Author() {}

    static Author drafted(AuthorDraft draft, Slug slug) {
        var author = new Author();
        author.apply(draft, slug);
        return author;
    }

    static Author imported(ImportedContent.Author from, Slug slug) {
        var author = new Author();
        author.slug = slug.value();
        author.sourceSite = from.sourceSite();
        author.sourceId = from.sourceId();
        author.take(from);
        return author;
    }

    void apply(AuthorDraft draft, Slug slug) {
        this.slug = slug.value();
        name = checked(draft.name());
        biography = Line.several(draft.biography());
        email = Line.of(draft.email());
        portraitId = draft.portraitId();
    }

    boolean take(ImportedContent.Author from) {
        String before = facts();
        name = checked(from.name());
        biography = Line.several(from.biography());
        email = Line.of(from.email());
        return !facts().equals(before);
    }

    private String facts() {
        return name + "\n" + biography + "\n" + email;
    }

    private static String checked(String typed) {
        String name = Line.of(typed);
        if (name.isEmpty()) {
            throw Problems.one("name", "Give the author a name.");
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
