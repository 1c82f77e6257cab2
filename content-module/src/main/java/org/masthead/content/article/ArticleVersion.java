package org.masthead.content.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.masthead.content.ChangeKind;
import org.masthead.content.Line;

/** What readers were shown from a moment on; written once, never changed. */
@Entity
@Table(schema = "content", name = "article_version")
@IdClass(VersionKey.class)
class ArticleVersion {
    @Id
    @Column(name = "article_id")
    private long articleId;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind")
    private ChangeKind change;

    @Column(name = "change_note")
    private String note;

    @Embedded
    private Text text;

    private String authors;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected ArticleVersion() {}

    ArticleVersion(
            long articleId,
            int number,
            ChangeKind change,
            String note,
            Text text,
            String authors,
            Instant publishedAt) {
        this.articleId = articleId;
        this.number = number;
        this.change = change;
        this.note = Line.of(note);
        this.text = text.copy();
        this.authors = authors;
        this.publishedAt = publishedAt;
    }

    Text text() {
        return text;
    }
}
