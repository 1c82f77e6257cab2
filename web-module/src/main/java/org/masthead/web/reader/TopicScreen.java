package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.content.ArticleCard;
import org.masthead.content.Articles;
import org.masthead.content.Page;
import org.masthead.content.TopicView;
import org.masthead.web.pagecache.PageContents;

/** A topic In Focus: its definition and its articles, newest first. */
@Named
@RequestScoped
public class TopicScreen {
    private static final int SIZE = 20;

    @Inject
    private Articles articles;

    @Inject
    private Requested requested;

    @Inject
    private PageContents contents;

    private TopicView topic;
    private Page<ArticleCard> page;

    public void open() {
        contents.arrangement();
        topic = Screen.found(articles.topic(requested.slug()));
        if (topic != null) {
            page = Screen.reached(contents.page(articles.onTopic(topic.id(), requested.page(), SIZE)));
        }
    }

    public TopicView getTopic() {
        return topic;
    }

    public Page<ArticleCard> getPage() {
        return page;
    }
}
