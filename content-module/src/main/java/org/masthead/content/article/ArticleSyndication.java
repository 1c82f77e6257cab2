package org.masthead.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleView;
import org.masthead.content.Syndication;

@ApplicationScoped
class ArticleSyndication implements Syndication {
    private ArticlePage articles;
    private ArticleLists lists;

    protected ArticleSyndication() {}

    @Inject
    ArticleSyndication(ArticlePage articles, ArticleLists lists) {
        this.articles = articles;
        this.lists = lists;
    }

    @Override
    public List<ArticleCard> newest(Of of, long id, int atMost) {
        return switch (of) {
            case SITE -> lists.newest(atMost, "true");
            case SECTION -> lists.newest(atMost, ArticleReading.BELOW, id);
            case TAG -> lists.newest(atMost, ArticleReading.filed("article_tag", "tag_id"), id);
            case TOPIC -> lists.newest(atMost, ArticleReading.filed("article_topic", "topic_id"), id);
            case AUTHOR -> lists.newest(atMost, ArticleReading.filed("article_author", "author_id"), id);
        };
    }

    @Override
    public List<ArticleView> whole(List<ArticleId> ids) {
        return articles.whole(ids);
    }

    @Override
    public List<ArticleCard> since(Instant moment, int atMost) {
        return lists.newest(atMost, "a.published_at >= ?", moment);
    }
}
