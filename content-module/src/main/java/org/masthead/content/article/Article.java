package org.masthead.content.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.ArticleState;
import org.masthead.content.ChangeKind;
import org.masthead.content.Direction;
import org.masthead.content.Problems;
import org.masthead.content.Slug;

/**
 * An article and what may happen to it. Its text is the working copy; readers see the last {@link ArticleVersion}. A
 * PUBLISHED one is never under embargo: what must wait is SCHEDULED.
 */
@Entity
@Table(schema = "content", name = "article")
class Article {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;

    @Embedded
    private Text text;

    @Enumerated(EnumType.STRING)
    private ArticleKind kind;

    private String language;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Column(name = "section_id")
    private Long sectionId;

    @ElementCollection
    @CollectionTable(schema = "content", name = "article_author", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    @Column(name = "author_id")
    private List<Long> authorIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "content", name = "article_tag", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "tag_id")
    private Set<Long> tagIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "content", name = "article_topic", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "topic_id")
    private Set<Long> topicIds = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private ArticleState state = ArticleState.DRAFT;

    @Embedded
    private Times times = new Times();

    @Column(name = "retraction_reason")
    private String retractionReason = "";

    @Column(name = "comments_open")
    private boolean commentsOpen;

    private boolean sticky;

    @Column(name = "published_version")
    private int publishedVersion;

    @Version
    private int version;

    @Embedded
    private Source source = new Source();

    protected Article() {}

    Article(Slug slug, Text text, Filing filing, boolean commentsOpen, Instant now) {
        times.created(now);
        revise(slug, text, filing, commentsOpen, now);
    }

    /** The working copy and where it is filed; what readers see of the text changes with the next version. */
    final void revise(Slug slug, Text text, Filing filing, boolean commentsOpen, Instant now) {
        this.slug = slug.value();
        if (!text.equals(this.text)) {
            this.text = text;
        }
        this.commentsOpen = commentsOpen;
        file(filing);
        times.changed(now);
    }

    private void file(Filing filing) {
        kind = filing.kind();
        language = filing.language();
        direction = filing.direction();
        sectionId = filing.sectionId();
        if (!authorIds.equals(filing.authorIds())) {
            authorIds = new ArrayList<>(filing.authorIds());
        }
        if (!tagIds.equals(filing.tagIds())) {
            tagIds = new HashSet<>(filing.tagIds());
        }
        if (!topicIds.equals(filing.topicIds())) {
            topicIds = new HashSet<>(filing.topicIds());
        }
    }

    /** Not public before this moment; null: no embargo. */
    void embargo(Instant until, Instant now) {
        boolean waits = until != null && until.isAfter(now);
        if (waits && isPublic(now)) {
            throw Problems.one(
                    "embargoAt",
                    "This article is public already: take it back to draft before you put it under embargo.");
        }
        times.embargo(until);
        if (waits && state == ArticleState.SCHEDULED) {
            times.startNotBefore(until);
        }
    }

    /** Public from now on, or from the end of its embargo. */
    void publish(Instant now) {
        if (times.underEmbargo(now)) {
            become(ArticleState.SCHEDULED);
            times.startAt(times.embargoAt(), null, publishedVersion > 0);
        } else {
            become(ArticleState.PUBLISHED);
            times.startNow(now, publishedVersion > 0);
        }
        times.changed(now);
    }

    void schedule(Instant start, Instant end, Instant now) {
        var problems = new Problems();
        problems.when(
                start == null || !start.isAfter(now),
                "startsAt",
                "Choose a start that is still to come, or publish it now.");
        problems.when(
                end != null && start != null && !end.isAfter(start), "endsAt", "The end must come after the start.");
        problems.refuse();
        become(ArticleState.SCHEDULED);
        times.startAt(start, end, publishedVersion > 0);
        if (times.underEmbargo(start)) {
            times.startNotBefore(times.embargoAt());
        }
        times.changed(now);
    }

    /** Whether its scheduled time has come. */
    boolean isDue(Instant now) {
        return state == ArticleState.SCHEDULED && times.begun(now);
    }

    /** Scheduled before, public by the clock: now by its state as well. */
    void publishDue() {
        become(ArticleState.PUBLISHED);
    }

    boolean isOver(Instant now) {
        return state == ArticleState.PUBLISHED && times.over(now);
    }

    /** Its end has come: kept, no longer public. */
    void archive(Instant now) {
        become(ArticleState.ARCHIVED);
        times.changed(now);
    }

    void unpublish(Instant now) {
        become(ArticleState.DRAFT);
        times.stop(publishedVersion > 0);
        times.changed(now);
    }

    /** Taken back for good, for the reason that readers are told. */
    void retract(String reason, Instant now) {
        if (reason.isEmpty()) {
            throw Problems.one("reason", "Tell readers in a sentence why the article was retracted.");
        }
        become(ArticleState.RETRACTED);
        retractionReason = reason;
        times.changed(now);
    }

    /** The next version, as readers see it from {@code now} on. */
    ArticleVersion nextVersion(ChangeKind change, String note, String byline, Instant now) {
        publishedVersion++;
        if (publishedVersion > 1 && change.isTold()) {
            times.updated(now);
        }
        ChangeKind kindOfChange = publishedVersion == 1 ? ChangeKind.FIRST : change;
        return new ArticleVersion(id, publishedVersion, kindOfChange, note, text, byline, now);
    }

    /** The next version with the date that the other site gave it; {@code now} for a change without a date. */
    ArticleVersion importedVersion(ChangeKind change, String byline, Instant now) {
        publishedVersion++;
        boolean first = publishedVersion == 1;
        Instant dated = first ? times.publishedAt() : times.updatedAt();
        return new ArticleVersion(
                id,
                publishedVersion,
                first ? ChangeKind.FIRST : change,
                "",
                text,
                byline,
                dated == null || dated.isAfter(now) ? now : dated);
    }

    /** State and times as another site knew them. */
    void standAs(ArticleState given, Times givenTimes, String reason, boolean stickyThere, Source from) {
        state = given;
        times.copy(givenTimes);
        retractionReason = reason;
        sticky = stickyThere;
        source = from;
    }

    boolean isPublic(Instant now) {
        return (state == ArticleState.PUBLISHED || state == ArticleState.SCHEDULED)
                && times.begun(now)
                && !times.over(now);
    }

    private void become(ArticleState next) {
        if (!state.mayBecome(next)) {
            throw Problems.one("state", "An article that is " + state.words() + " cannot become " + next.words() + ".");
        }
        state = next;
    }

    ArticleId articleId() {
        return new ArticleId(id);
    }

    Long id() {
        return id;
    }

    String slug() {
        return slug;
    }

    Text text() {
        return text;
    }

    Filing filing() {
        return new Filing(kind, language, direction, sectionId, authorIds, tagIds, topicIds);
    }

    ArticleState state() {
        return state;
    }

    Times times() {
        return times;
    }

    String retractionReason() {
        return retractionReason;
    }

    boolean commentsOpen() {
        return commentsOpen;
    }

    boolean isPage() {
        return kind == ArticleKind.PAGE;
    }

    boolean sticky() {
        return sticky;
    }

    int publishedVersion() {
        return publishedVersion;
    }

    int version() {
        return version;
    }

    Source source() {
        return source;
    }
}
