package org.masthead.content.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;

/** The moments of an article's life. */
@Embeddable
class Times {
    @Column(name = "embargo_at")
    private Instant embargoAt;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Times() {}

    /** As another site tells them; {@code publishedAt} null: the start. */
    static Times given(
            Instant embargoAt,
            Instant startsAt,
            Instant endsAt,
            Instant publishedAt,
            Instant updatedAt,
            Instant createdAt) {
        var times = new Times();
        times.embargoAt = embargoAt;
        times.startsAt = startsAt;
        times.endsAt = endsAt;
        times.publishedAt = publishedAt == null ? startsAt : publishedAt;
        times.updatedAt = updatedAt;
        times.createdAt = createdAt;
        return times;
    }

    void copy(Times given) {
        embargoAt = given.embargoAt;
        startsAt = given.startsAt;
        endsAt = given.endsAt;
        publishedAt = given.publishedAt;
        updatedAt = given.updatedAt;
        createdAt = given.createdAt == null ? createdAt : given.createdAt;
    }

    void created(Instant now) {
        createdAt = now;
    }

    void changed(Instant now) {
        changedAt = now;
    }

    void updated(Instant now) {
        updatedAt = now;
    }

    void embargo(Instant until) {
        embargoAt = until;
    }

    boolean underEmbargo(Instant now) {
        return embargoAt != null && embargoAt.isAfter(now);
    }

    void startAt(Instant start, Instant end, boolean publishedBefore) {
        startsAt = start;
        endsAt = end;
        if (!publishedBefore) {
            publishedAt = start;
        }
    }

    void startNotBefore(Instant moment) {
        if (startsAt.isBefore(moment)) {
            boolean datedByStart = startsAt.equals(publishedAt);
            startsAt = moment;
            publishedAt = datedByStart ? moment : publishedAt;
            endsAt = endsAt != null && !endsAt.isAfter(moment) ? null : endsAt;
        }
    }

    void startNow(Instant now, boolean publishedBefore) {
        if (startsAt == null || startsAt.isAfter(now)) {
            startsAt = now;
        }
        if (!publishedBefore || publishedAt == null) {
            publishedAt = now;
        }
        if (over(now)) {
            endsAt = null;
        }
    }

    /** No start and no end any more; a date that readers never saw goes too. */
    void stop(boolean publishedBefore) {
        startsAt = null;
        endsAt = null;
        if (!publishedBefore) {
            publishedAt = null;
        }
    }

    boolean begun(Instant now) {
        return startsAt != null && !startsAt.isAfter(now) && !underEmbargo(now);
    }

    boolean over(Instant now) {
        return endsAt != null && !endsAt.isAfter(now);
    }

    /** All moments that an editor or another site sets, as one text. */
    String facts() {
        return Arrays.asList(embargoAt, startsAt, endsAt, publishedAt, updatedAt)
                .toString();
    }

    Instant embargoAt() {
        return embargoAt;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
