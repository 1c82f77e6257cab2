package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.content.Articles;
import org.masthead.content.TopicView;
import org.masthead.web.pagecache.PageContents;

/** All topics, those In Focus first. */
@Named
@RequestScoped
public class TopicsScreen {
    @Inject
    private Articles articles;

    @Inject
    private PageContents contents;

    private List<TopicView> topics = List.of();

    public void open() {
        contents.arrangement();
        contents.list();
        topics = articles.topics();
    }

    public List<TopicView> getTopics() {
        return topics;
    }
}
