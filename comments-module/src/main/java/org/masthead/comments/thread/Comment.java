package org.masthead.comments.thread;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.masthead.comments.CommentState;
import org.masthead.comments.Moderation;
import org.masthead.content.ArticleId;
import org.masthead.content.ImportedComment;

/** A reader's comment. What was received stands beside what is shown and is never shown itself. */
@Entity
@Table(schema = "comments", name = "comment")
class Comment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "article_id")
    private long article;

    @Column(name = "parent_id")
    private Long parent;

    @Enumerated(EnumType.STRING)
    private CommentState state;

    @Column(name = "author_name")
    private String name;

    @Column(name = "author_email")
    private String email = "";

    @Column(name = "author_url")
    private String url = "";

    private String body;
    private String original;
    private String screening = "";

    @Column(name = "sender_key")
    private String sender = "";

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy = "";

    @Column(name = "decision_note")
    private String decisionNote = "";

    @Version
    private int version;

    @Column(name = "source_site")
    private String sourceSite;

    @Column(name = "source_id")
    private String sourceId;

    protected Comment() {}

    private Comment(ArticleId article, Long parent, String name, String body, Instant writtenAt, CommentState state) {
        if (name.isBlank() || body.isBlank()) {
            throw new IllegalArgumentException("a comment has a name and a text");
        }
        this.article = article.value();
        this.parent = parent;
        this.name = name;
        this.body = body;
        this.writtenAt = writtenAt;
        this.state = state;
    }

    /** As a reader sent it, waiting or taken for spam. */
    static Comment received(
            ArticleId article,
            Long parent,
            CleanComment clean,
            String original,
            String sender,
            boolean spam,
            String screening,
            Instant now) {
        var comment = new Comment(
                article, parent, clean.name(), clean.text(), now, spam ? CommentState.SPAM : CommentState.PENDING);
        comment.email = clean.email();
        comment.original = original;
        comment.sender = sender;
        comment.screening = screening;
        return comment;
    }

    static Comment imported(ImportedComment from, Long parent) {
        var comment = new Comment(from.article(), parent, nameOf(from), textOf(from), from.writtenAt(), stateOf(from));
        comment.sourceSite = from.sourceSite();
        comment.sourceId = from.sourceId();
        comment.copy(from);
        return comment;
    }

    /** Takes over what the other site changed; false when that is nothing, or when a moderator here decided since. */
    boolean updateFrom(ImportedComment from) {
        boolean same = body.equals(textOf(from)) && name.equals(nameOf(from)) && state == stateOf(from);
        if (same || !decidedBy.isEmpty()) {
            return false;
        }
        name = nameOf(from);
        body = textOf(from);
        state = stateOf(from);
        copy(from);
        return true;
    }

    private void copy(ImportedComment from) {
        email = from.authorEmail();
        url = from.authorUrl();
        original = from.text();
    }

    private static String nameOf(ImportedComment from) {
        return from.authorName().isBlank() ? "–" : TextCleaning.line(from.authorName());
    }

    private static String textOf(ImportedComment from) {
        String text = TextCleaning.lines(from.text());
        return text.isBlank() ? "–" : text;
    }

    private static CommentState stateOf(ImportedComment from) {
        return switch (from.approval()) {
            case APPROVED -> CommentState.APPROVED;
            case PENDING -> CommentState.PENDING;
            case SPAM -> CommentState.SPAM;
            case REFUSED -> CommentState.REFUSED;
        };
    }

    /** A moderator's decision; false when it stood so already. */
    boolean decide(CommentState decision, String moderator, String note, Instant now) {
        if (decision == CommentState.PENDING) {
            throw new IllegalArgumentException("a decision is not to wait");
        }
        if (state == decision) {
            return false;
        }
        state = decision;
        decidedBy = moderator;
        decisionNote = note;
        decidedAt = now;
        return true;
    }

    Moderation.Entry entry() {
        return new Moderation.Entry(
                id, article(), parent, state, name, email, body, screening, writtenAt, decidedBy, decidedAt);
    }

    long id() {
        return id;
    }

    ArticleId article() {
        return new ArticleId(article);
    }

    CommentState state() {
        return state;
    }
}
