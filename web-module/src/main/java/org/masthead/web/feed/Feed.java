package org.masthead.web.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.masthead.content.ArticleView;

/**
 * A list of articles to follow, whatever the format.
 *
 * @param page path of the page that shows the same list; empty for the front page
 * @param articles newest first
 * @param inFull with their texts, or with their standfirsts alone
 * @param hub where readers may ask to be told of news, empty for none
 */
record Feed(
        String title,
        String description,
        String page,
        String language,
        List<ArticleView> articles,
        boolean inFull,
        String hub) {
    /** The feed's own path. */
    String path(FeedFormat format) {
        return page + "/" + format.file();
    }

    String pagePath() {
        return page.isEmpty() ? "/" : page;
    }

    /** When anything in it was last changed; empty for a feed without articles. */
    Optional<Instant> updated() {
        return articles.stream().map(Feed::updated).max(Instant::compareTo);
    }

    /** To the second, as every reader understands it. */
    static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** When readers were last told of a change, or first of the article. */
    static Instant updated(ArticleView article) {
        return article.updatedAt() == null ? article.publishedAt() : article.updatedAt();
    }
}
