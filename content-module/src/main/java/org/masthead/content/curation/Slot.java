package org.masthead.content.curation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.masthead.content.ArticleId;

/** A place on the front page and the article that stands in it for a while. */
@Entity
@Table(schema = "content", name = "slot")
class Slot {
    static final String EDITORS_CHOICE = "EDITORS_CHOICE";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String place;
    private int position;

    @Column(name = "article_id")
    private long articleId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected Slot() {}

    Slot(int position, ArticleId article, Instant startsAt) {
        if (position < 1) {
            throw new IllegalArgumentException("places count from 1");
        }
        this.place = EDITORS_CHOICE;
        this.position = position;
        this.articleId = article.value();
        this.startsAt = startsAt;
    }

    /** @return false when it has not stood for any time */
    boolean endAt(Instant moment) {
        if (!moment.isAfter(startsAt)) {
            return false;
        }
        endsAt = moment;
        return true;
    }
}
