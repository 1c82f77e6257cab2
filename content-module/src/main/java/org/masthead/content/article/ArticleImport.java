package org.masthead.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.masthead.content.ArticleState;
import org.masthead.content.ChangeKind;
import org.masthead.content.ImportedContent;
import org.masthead.content.ImportedContent.Outcome;
import org.masthead.content.ImportedContent.Taken;
import org.masthead.content.SiteTime;
import org.masthead.content.Slug;
import org.masthead.content.address.Addresses;
import org.masthead.content.address.Addresses.Kind;
import org.masthead.content.article.Announcements.Standing;

/** Takes articles of other sites: the same article, the same publishing, only that times and state are told, not made. */
@ApplicationScoped
public class ArticleImport {
    private ArticleStore articles;
    private Publishing publishing;
    private Addresses addresses;
    private SiteTime time;

    protected ArticleImport() {}

    @Inject
    ArticleImport(ArticleStore articles, Publishing publishing, Addresses addresses, SiteTime time) {
        this.articles = articles;
        this.publishing = publishing;
        this.addresses = addresses;
        this.time = time;
    }

    public Taken take(ImportedContent.Article from) {
        Incoming incoming = Incoming.read(from, articles, now());
        Optional<Article> known = articles.bySource(from.sourceSite(), from.sourceId());
        return known.isPresent() ? again(known.get(), incoming) : first(incoming);
    }

    private Taken first(Incoming incoming) {
        Slug slug = addresses.free(Kind.ARTICLE, incoming.slug(), 0);
        var article = new Article(slug, incoming.text(), incoming.filing(), incoming.commentsOpen(), now());
        Standing before = Standing.of(article, now());
        stand(article, incoming);
        articles.add(article);
        publishing.standsAt(article);
        writeVersion(article, ChangeKind.FIRST);
        publishing.written(before, article, now());
        return taken(article, Outcome.TAKEN);
    }

    private Taken again(Article article, Incoming incoming) {
        Slug address = address(article, incoming);
        if (incoming.hash(address).equals(article.source().hash())) {
            return taken(article, Outcome.UNCHANGED);
        }
        if (!Incoming.hash(article).equals(article.source().hash())) {
            return taken(article, Outcome.KEPT);
        }
        update(article, address, incoming);
        return taken(article, Outcome.UPDATED);
    }

    private void update(Article article, Slug address, Incoming incoming) {
        Standing before = Standing.of(article, now());
        Slug addressBefore = Slug.of(article.slug());
        boolean otherWords = !article.text().equals(incoming.text());
        article.revise(address, incoming.text(), incoming.filing(), incoming.commentsOpen(), now());
        stand(article, incoming);
        publishing.moved(article, addressBefore);
        if (otherWords || article.publishedVersion() == 0) {
            writeVersion(article, ChangeKind.UPDATE);
        }
        publishing.written(before, article, now());
    }

    /** Its own numbered form of the address asked for stays. */
    private Slug address(Article article, Incoming incoming) {
        String numbered = article.slug().replaceFirst("-[0-9]+$", "");
        return article.slug().equals(incoming.slug().value())
                        || numbered.equals(incoming.slug().value())
                ? Slug.of(article.slug())
                : addresses.free(Kind.ARTICLE, incoming.slug(), article.id());
    }

    private void stand(Article article, Incoming incoming) {
        Source source = new Source(incoming.site(), incoming.id(), incoming.hash(Slug.of(article.slug())));
        article.standAs(incoming.state(), incoming.times(), incoming.retractionReason(), incoming.sticky(), source);
    }

    private void writeVersion(Article article, ChangeKind change) {
        if (article.state() == ArticleState.PUBLISHED || article.state() == ArticleState.ARCHIVED) {
            publishing.addImportedVersion(article, change, now());
        }
    }

    private static Taken taken(Article article, Outcome outcome) {
        return new Taken(article.id(), article.slug(), outcome);
    }

    private Instant now() {
        return time.clock().instant();
    }
}
