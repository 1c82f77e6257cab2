package org.masthead.web.admin.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.masthead.analytics.RightNow;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;
import org.masthead.content.Articles;
import org.masthead.content.SiteTime;

/** The last hour as pages show it, asked for at most every few seconds; while the database is away, as it last was. */
@ApplicationScoped
class PresentHour {
    private static final System.Logger LOG = System.getLogger(PresentHour.class.getName());
    private static final Duration FRESH = Duration.ofSeconds(NowAudience.SECONDS - 1L);
    private static final RightNow.Look NOTHING_YET =
            new RightNow.Look(Instant.EPOCH, new RightNow.Readers(0, 0, 0), Collections.nCopies(60, 0L), List.of());

    private RightNow log;
    private Articles articles;
    private SiteTime time;
    private Seen last = new Seen(NOTHING_YET, List.of(), false);
    private Instant asked = Instant.EPOCH;

    protected PresentHour() {}

    @Inject
    PresentHour(RightNow log, Articles articles, SiteTime time) {
        this.log = log;
        this.articles = articles;
        this.time = time;
    }

    /** @param current false: the database is away, {@link RightNow.Look#at} tells how old this is */
    record Seen(RightNow.Look look, List<NowRow> rows, boolean current) {}

    synchronized Seen fresh() {
        Instant now = time.clock().instant();
        if (Duration.between(asked, now).compareTo(FRESH) >= 0) {
            asked = now;
            last = seen();
        }
        return last;
    }

    private Seen seen() {
        try {
            RightNow.Look look = log.look();
            return new Seen(look, rows(look.pages()), true);
        } catch (RuntimeException e) {
            LOG.log(last.current ? Level.WARNING : Level.DEBUG, "The present hour is not known", e);
            return new Seen(last.look, last.rows, false);
        }
    }

    private List<NowRow> rows(List<RightNow.Page> pages) {
        Map<ArticleId, ArticleFacts> facts = articles.facts(pages.stream()
                .filter(page -> page.article() > 0)
                .map(page -> new ArticleId(page.article()))
                .distinct()
                .toList());
        return pages.stream().map(page -> row(page, facts)).toList();
    }

    private static NowRow row(RightNow.Page page, Map<ArticleId, ArticleFacts> facts) {
        ArticleFacts article = page.article() > 0 ? facts.get(new ArticleId(page.article())) : null;
        return new NowRow(
                article == null ? page.path() : article.headline(),
                article == null ? page.path() : "/admin/analytics/article?id=" + page.article(),
                page.readers(),
                page.views());
    }
}
