package org.masthead.web.pagecache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.analytics.MostViewedRefreshed;
import org.masthead.comments.CommentApproved;
import org.masthead.comments.CommentHidden;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticlePublished;
import org.masthead.content.ArticleRefiled;
import org.masthead.content.ArticleRetracted;
import org.masthead.content.ArticleWithdrawn;
import org.masthead.content.CatalogueChanged;
import org.masthead.content.FrontPageArranged;
import org.masthead.content.SiteTime;

/** The site's one store of pages, and what each event means to it. */
@ApplicationScoped
class PageCache {
    private PageStore store;
    private PlannedChanges planned;

    protected PageCache() {}

    @Inject
    PageCache(
            PlannedChanges planned,
            SiteTime time,
            @ConfigProperty(name = "masthead.page-cache.megabytes", defaultValue = "64") long megabytes) {
        this.planned = planned;
        this.store = new PageStore(megabytes << 20, time.clock());
    }

    /** The store, with what became due until now already outdated in it. */
    PageStore store() {
        if (planned.isDue()) {
            store.outdateAll();
        }
        return store;
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticlePublished event) {
        store.outdate(Set.of(Part.article(event.article()), Part.LISTS));
        planned.changed();
    }

    void refiled(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleRefiled event) {
        store.outdate(Set.of(Part.article(event.article()), Part.LISTS));
        planned.changed();
    }

    void renamed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged event) {
        store.outdateAll();
    }

    void retracted(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleRetracted event) {
        gone(event.article());
    }

    void withdrawn(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleWithdrawn event) {
        gone(event.article());
    }

    void arranged(@Observes(during = TransactionPhase.AFTER_SUCCESS) FrontPageArranged event) {
        store.outdate(Set.of(Part.ARRANGED));
        planned.changed();
    }

    void approved(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentApproved event) {
        store.outdate(Set.of(Part.comments(event.article())));
    }

    void hidden(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentHidden event) {
        store.forget(Set.of(Part.comments(event.article())));
    }

    void refreshed(@Observes(during = TransactionPhase.AFTER_SUCCESS) MostViewedRefreshed event) {
        store.outdate(Set.of(Part.MOST_VIEWED));
    }

    private void gone(ArticleId article) {
        store.forget(Set.of(Part.article(article)));
        store.outdate(Set.of(Part.LISTS));
        planned.changed();
    }
}
