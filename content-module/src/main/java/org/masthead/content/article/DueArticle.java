package org.masthead.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.masthead.content.ArticleId;
import org.masthead.content.ChangeKind;
import org.masthead.content.SiteTime;

/** An article whose time has come. The row's lock makes it happen once: who comes second finds nothing to do. */
@ApplicationScoped
class DueArticle {
    private static final int AT_ONCE = 500;

    private ArticleStore articles;
    private Publishing publishing;
    private Announcements announcements;
    private SiteTime time;

    protected DueArticle() {}

    @Inject
    DueArticle(ArticleStore articles, Publishing publishing, Announcements announcements, SiteTime time) {
        this.articles = articles;
        this.publishing = publishing;
        this.announcements = announcements;
        this.time = time;
    }

    @Transactional
    List<ArticleId> due() {
        return articles.due(now(), AT_ONCE);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void settle(ArticleId id) {
        Optional<Article> article = articles.locked(id);
        article.filter(it -> it.isDue(now())).ifPresent(this::publish);
        article.filter(it -> it.isOver(now())).ifPresent(this::end);
    }

    private void publish(Article article) {
        article.publishDue();
        publishing.addVersion(article, ChangeKind.UPDATE, "", article.times().startsAt());
        articles.flush(article);
        announcements.tellDue(article);
    }

    private void end(Article article) {
        article.archive(now());
        articles.flush(article);
        announcements.tellOver(article);
    }

    private Instant now() {
        return time.clock().instant();
    }
}
