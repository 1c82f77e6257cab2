package org.masthead.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.masthead.content.ArticleState;
import org.masthead.content.ChangeKind;
import org.masthead.content.Slug;
import org.masthead.content.address.Addresses;
import org.masthead.content.address.SitePath;
import org.masthead.content.article.Announcements.Standing;

/** What every way of becoming public shares: the version row, the old address, the news of it. */
@ApplicationScoped
class Publishing {
    private ArticleStore articles;
    private Addresses addresses;
    private Announcements announcements;

    protected Publishing() {}

    @Inject
    Publishing(ArticleStore articles, Addresses addresses, Announcements announcements) {
        this.articles = articles;
        this.addresses = addresses;
        this.announcements = announcements;
    }

    /** Public now with its next version, or scheduled for the end of its embargo. */
    void publish(Article article, ChangeKind change, String note, Instant now) {
        article.publish(now);
        if (article.state() == ArticleState.PUBLISHED) {
            addVersion(article, change, note, now);
        }
    }

    void retract(Article article, String reason, Instant now) {
        article.retract(reason, now);
        addVersion(article, ChangeKind.RETRACTION, reason, now);
    }

    /** @param shownSince when readers first saw this version */
    void addVersion(Article article, ChangeKind change, String note, Instant shownSince) {
        String byline = articles.byline(article.filing().authorIds());
        articles.add(article.nextVersion(change, note, byline, shownSince));
    }

    /** A version of another site: its times are told already. */
    void addImportedVersion(Article article, ChangeKind change, Instant now) {
        String byline = articles.byline(article.filing().authorIds());
        articles.add(article.importedVersion(change, byline, now));
    }

    /** Its former address keeps leading to it once readers may have seen it. */
    void moved(Article article, Slug before) {
        if (before.value().equals(article.slug())) {
            return;
        }
        if (article.publishedVersion() > 0) {
            addresses.lead(SitePath.ofArticle(before.value()), article.articleId());
        }
        standsAt(article);
    }

    void standsAt(Article article) {
        addresses.standsAt(article.articleId(), article.slug());
    }

    /** Writes the change and tells of it. */
    void written(Standing before, Article article, Instant now) {
        articles.flush(article);
        announcements.tell(before, article, now);
    }
}
