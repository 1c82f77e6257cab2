package org.masthead.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.masthead.content.ArticlePublished;
import org.masthead.content.ArticleRefiled;
import org.masthead.content.ArticleRetracted;
import org.masthead.content.ArticleState;
import org.masthead.content.ArticleWithdrawn;
import org.masthead.content.CatalogueChanged;

/** Tells the other modules what a change meant for readers. */
@ApplicationScoped
class Announcements {
    private Event<Object> events;

    protected Announcements() {}

    @Inject
    Announcements(Event<Object> events) {
        this.events = events;
    }

    /** How an article stood for readers at a moment. */
    record Standing(boolean isPublic, int version, ArticleState state, String filed) {
        static Standing of(Article article, Instant now) {
            return new Standing(
                    article.isPublic(now),
                    article.publishedVersion(),
                    article.state(),
                    article.slug() + article.filing() + article.commentsOpen());
        }
    }

    /** Nothing is said of what readers cannot see. Every page names the pages such as the imprint: all of them change. */
    void tell(Standing before, Article article, Instant now) {
        Standing after = Standing.of(article, now);
        if (after.state() == ArticleState.RETRACTED && before.state() != ArticleState.RETRACTED) {
            events.fire(new ArticleRetracted(article.articleId(), article.slug()));
        } else if (before.isPublic() && !after.isPublic()) {
            events.fire(new ArticleWithdrawn(article.articleId(), article.slug()));
        } else if (after.isPublic() && (!before.isPublic() || after.version() > before.version())) {
            events.fire(new ArticlePublished(article.articleId(), article.slug(), after.version()));
        } else if (after.isPublic() && !after.filed().equals(before.filed())) {
            events.fire(new ArticleRefiled(article.articleId(), article.slug()));
        }
        if (article.isPage() && (before.isPublic() || after.isPublic()) && !after.equals(before)) {
            events.fire(new CatalogueChanged());
        }
    }

    /** Its scheduled time had made it public before its state said so. */
    void tellDue(Article article) {
        events.fire(new ArticlePublished(article.articleId(), article.slug(), article.publishedVersion()));
    }

    /** Its end had taken it from readers before its state said so. */
    void tellOver(Article article) {
        events.fire(new ArticleWithdrawn(article.articleId(), article.slug()));
    }
}
