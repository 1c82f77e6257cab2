package org.masthead.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.masthead.content.ArticleDraft;
import org.masthead.content.ArticleId;
import org.masthead.content.ChangeKind;
import org.masthead.content.Newsroom;

/** Saving and what follows it as one: when the second is refused, the first did not happen either. */
@ApplicationScoped
class ArticleWork {
    private Newsroom newsroom;

    protected ArticleWork() {}

    @Inject
    ArticleWork(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** @param id null: a new article */
    @Transactional
    public ArticleId save(ArticleId id, ArticleDraft draft, int basedOn) {
        if (id == null) {
            return newsroom.create(draft);
        }
        newsroom.save(id, draft, basedOn);
        return id;
    }

    @Transactional
    public ArticleId publish(ArticleId id, ArticleDraft draft, int basedOn, ChangeKind change, String note) {
        if (id == null) {
            ArticleId created = newsroom.create(draft);
            newsroom.publish(created, change, note);
            return created;
        }
        newsroom.publish(id, draft, basedOn, change, note);
        return id;
    }

    @Transactional
    public ArticleId schedule(ArticleId id, ArticleDraft draft, int basedOn, Instant start, Instant end) {
        ArticleId saved = save(id, draft, basedOn);
        newsroom.schedule(saved, start, end);
        return saved;
    }
}
